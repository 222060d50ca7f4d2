import type { ContractField } from '../contract/contract-fields.ts';

export interface FieldFilter {
  text: string;
  /** Empty for every class. */
  dataClass: string;
  onlyRequired: boolean;
  onlyUnique: boolean;
}

export const noFilter: FieldFilter = {
  text: '',
  dataClass: '',
  onlyRequired: false,
  onlyUnique: false,
};

/** Those that have all that is asked for; a text may stand in their path, their meaning or their source. */
export function fieldsThatFit(
  fields: readonly ContractField[],
  { text, dataClass, onlyRequired, onlyUnique }: FieldFilter,
): ContractField[] {
  const wanted = text.trim().toLowerCase();
  return fields.filter(
    (field) =>
      `${field.path} ${field.description} ${field.source}`.toLowerCase().includes(wanted) &&
      (dataClass === '' || field.dataClass === dataClass) &&
      (!onlyRequired || field.isRequired) &&
      // A key has one value for each row, too.
      (!onlyUnique || field.isUnique || field.isKey),
  );
}

export const classesOf = (fields: readonly ContractField[]) =>
  [...new Set(fields.map(({ dataClass }) => dataClass))].sort();
