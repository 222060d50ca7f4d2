import type { Property, SchemaObject } from '../odcs/element.ts';
import { compact } from './draft.ts';
import { ColumnProfile } from './profile-column.ts';

export type FlatRecord = Readonly<Record<string, string>>;

export interface RecordsSubject {
  /** What one record is, e.g. `Price`. */
  name: string;
  columns: readonly string[];
  records: AsyncIterable<readonly FlatRecord[]>;
}

/** Names that tell of people, in whose columns no example is taken. */
const personal =
  /(^|_)(e?mail|phone|mobile|fax|first_?name|last_?name|full_?name|surname|birth\w*|gender|address\w*|street|iban|ssn|passport|customer_?name|recipient)(_|$)/i;

/** What the records of a file have in common, as a contract would promise it; read once, in bounded memory. */
export async function objectOfRecords(subject: RecordsSubject): Promise<SchemaObject> {
  const profiles = new Map(subject.columns.map((column) => [column, new ColumnProfile()]));
  for await (const batch of subject.records) {
    for (const record of batch) {
      for (const [column, profile] of profiles) profile.add(record[column] ?? '');
    }
  }
  const [firstUnique] = [...profiles].find(([, profile]) => profile.isUnique) ?? [];
  return {
    name: subject.name,
    logicalType: 'object',
    physicalType: 'file',
    properties: [...profiles].map(([name, profile]) =>
      propertyOf(name, profile, name === firstUnique),
    ),
  };
}

function propertyOf(name: string, profile: ColumnProfile, isKey: boolean): Property {
  const { logicalType, isRequired, isUnique, longest, validValues, examples } = profile;
  const isPersonal = personal.test(name);
  return compact({
    name,
    logicalType,
    ...(logicalType === 'string' && longest > 0 && { logicalTypeOptions: { maxLength: longest } }),
    ...(isRequired && { required: true }),
    ...(isKey && { primaryKey: true, primaryKeyPosition: 1 }),
    ...(isUnique && !isKey && { unique: true }),
    ...(isPersonal && { classification: 'personal' }),
    ...(!isPersonal && examples.length > 0 && { examples }),
    ...(validValues && {
      quality: [
        { type: 'library', metric: 'invalidValues', arguments: { validValues }, mustBe: 0 },
      ],
    }),
  });
}
