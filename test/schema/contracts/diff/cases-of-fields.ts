import type { Case } from './case.ts';

const object = (content: string, name = 'Variant') => `schema: [{ name: ${name}, ${content} }]`;
const fields = (...content: string[]) => object(`properties: [${content.join(', ')}]`);
const sku = '{ name: sku }';
const weight = (content: string) => fields(`{ name: weight, ${content} }`);
const string = (options: string) => weight(`logicalType: string, ${options}`);
const enumOf = (values: string) =>
  weight(
    `quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [${values}] } }]`,
  );

/** One change of each kind that objects and fields can have. */
export const casesOfFields = {
  objectAdded: { was: '', is: object('properties: []'), breaks: 'nobody' },
  objectRemoved: { was: object('properties: []'), is: '', breaks: 'consumers' },
  objectRenamed: { was: object('id: v'), is: object('id: v', 'Article'), breaks: 'both' },
  fieldAdded: { was: fields(), is: fields(sku), breaks: 'nobody' },
  requiredFieldAdded: {
    was: fields(),
    is: fields('{ name: sku, required: true }'),
    breaks: 'producers',
  },
  fieldRemoved: { was: fields(sku), is: fields(), breaks: 'consumers' },
  fieldRenamed: {
    was: fields('{ id: s, name: sku }'),
    is: fields('{ id: s, name: number }'),
    breaks: 'both',
  },
  fieldRequired: {
    was: weight('required: false'),
    is: weight('required: true'),
    breaks: 'producers',
  },
  fieldOptional: {
    was: weight('required: true'),
    is: fields('{ name: weight }'),
    breaks: 'consumers',
  },
  typeNarrowed: {
    was: weight('logicalType: number'),
    is: weight('logicalType: integer'),
    breaks: 'producers',
  },
  typeWidened: {
    was: weight('logicalType: integer'),
    is: weight('logicalType: number'),
    breaks: 'consumers',
  },
  typeChanged: {
    was: weight('logicalType: integer'),
    is: weight('logicalType: string'),
    breaks: 'both',
  },
  optionNarrowed: {
    was: string('logicalTypeOptions: { maxLength: 9 }'),
    is: string('logicalTypeOptions: { maxLength: 8 }'),
    breaks: 'producers',
  },
  optionWidened: {
    was: string('logicalTypeOptions: { maxLength: 8 }'),
    is: string('logicalTypeOptions: { maxLength: 9 }'),
    breaks: 'consumers',
  },
  optionChanged: {
    was: string('logicalTypeOptions: { pattern: a }'),
    is: string('logicalTypeOptions: { pattern: b }'),
    breaks: 'both',
  },
  valueAdded: { was: enumOf('A'), is: enumOf('B, A'), breaks: 'consumers' },
  valueRemoved: { was: enumOf('A, B'), is: enumOf('B'), breaks: 'producers' },
  valuesListed: { was: weight('quality: []'), is: enumOf('A'), breaks: 'producers' },
  valuesUnlisted: { was: enumOf('A'), is: weight('quality: []'), breaks: 'consumers' },
  keyAdded: {
    was: fields(sku),
    is: fields('{ name: sku, primaryKey: true }'),
    breaks: 'producers',
  },
  keyRemoved: {
    was: fields('{ name: sku, primaryKey: true }'),
    is: fields(sku),
    breaks: 'consumers',
  },
  keyChanged: {
    was: fields('{ name: sku, primaryKey: true }', '{ name: region }'),
    is: fields('{ name: sku, primaryKey: true }', '{ name: region, primaryKey: true }'),
    breaks: 'both',
  },
  uniqueAdded: { was: fields(sku), is: fields('{ name: sku, unique: true }'), breaks: 'producers' },
  uniqueRemoved: {
    was: fields('{ name: sku, unique: true }'),
    is: fields(sku),
    breaks: 'consumers',
  },
  relationshipAdded: {
    was: weight('relationships: []'),
    is: weight('relationships: [{ to: Scale.id }]'),
    breaks: 'producers',
  },
  relationshipRemoved: {
    was: object('relationships: [{ from: Variant.id, to: Scale.id }]'),
    is: object('relationships: []'),
    breaks: 'consumers',
  },
} as const satisfies Record<string, Case>;
