import {
  type Contract,
  type Property,
  type QualityRule,
  shortly,
  typeName,
} from './read-contract.ts';

/** A field of a contract, as the tables of a page show it. */
export interface ContractField {
  /** E.g. `Product.title`. */
  path: string;
  type: string;
  isKey: boolean;
  isRequired: boolean;
  isUnique: boolean;
  dataClass: string;
  /** The table and column; empty where the contract names none. */
  source: string;
  description: string;
  examples: readonly string[];
  quality: readonly QualityRule[];
}

/** The fields of all objects, in the contract's own order. */
export function contractFields({ schema = [] }: Contract): ContractField[] {
  return schema.flatMap(({ name, physicalName, properties = [] }) =>
    properties.map((property) => fieldOf(name, physicalName, property)),
  );
}

/** More than these say nothing new. */
const mostExamples = 5;

function fieldOf(object: string, table: string | undefined, property: Property): ContractField {
  const { name, physicalName: column, classification, examples = [] } = property;
  return {
    path: `${object}.${name}`,
    type: typeName(property),
    isKey: property.primaryKey ?? false,
    isRequired: property.required ?? false,
    isUnique: property.unique ?? false,
    dataClass: classification ?? 'public',
    source: table && column ? `${table}.${column}` : '',
    description: property.description ?? '',
    examples: examples.slice(0, mostExamples).map(shortly),
    quality: property.quality ?? [],
  };
}

/** How values are protected that concern people: shown to nobody who may not see them. */
export const isPersonal = (dataClass: string) => ['personal', 'sensitive'].includes(dataClass);
