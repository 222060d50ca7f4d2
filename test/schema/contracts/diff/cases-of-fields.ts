import type { Case } from './case.ts';

const object = (content: string, name = 'Variant') => `schema: [{ name: ${name}, ${content} }]`;
const fields = (...content: string[]) => object(`properties: [${content.join(', ')}]`);
const sku = '{ name: sku }';
const weight = (content: string) => fields(`{ name: weight, ${content} }`);
const string = (options: string) => weight(`logicalType: string, ${options}`);
const deprecated = (until: string) =>
  weight(`customProperties: [{ property: deprecated, value: { until: ${until} } }]`);
const enumOf = (values: string) =>
  weight(
    `quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [${values}] } }]`,
  );
const empty = weight('description: what it weighs');

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
  classRaised: {
    was: fields('{ name: weight }'),
    is: weight('classification: personal'),
    breaks: 'both',
  },
  classLowered: {
    was: weight('classification: sensitive'),
    is: weight('classification: personal'),
    breaks: 'nobody',
  },
  classChanged: {
    was: weight('classification: personal'),
    is: weight('classification: secret'),
    breaks: 'both',
  },
  deprecationAdded: {
    was: weight('customProperties: []'),
    is: deprecated('2030-01-31'),
    breaks: 'nobody',
  },
  deprecationLifted: {
    was: deprecated('2030-01-31'),
    is: weight('customProperties: []'),
    breaks: 'nobody',
  },
  deprecationHastened: {
    was: deprecated('2030-01-31'),
    is: deprecated('2029-12-31'),
    breaks: 'consumers',
  },
  deprecationPostponed: {
    was: deprecated('2030-01-31'),
    is: deprecated('2030-02-01'),
    breaks: 'nobody',
  },
  storageChanged: {
    was: weight('physicalName: w'),
    is: weight('physicalName: v'),
    breaks: 'nobody',
  },
  originChanged: {
    was: weight('transformLogic: w'),
    is: weight('transformLogic: v'),
    breaks: 'nobody',
  },
  criticalityChanged: {
    was: weight('criticalDataElement: true'),
    is: weight('criticalDataElement: false'),
    breaks: 'nobody',
  },
  stableIdChanged: { was: weight('id: w'), is: weight('id: v'), breaks: 'nobody' },
  customPropertyChanged: {
    was: weight('customProperties: [{ property: unit, value: g }]'),
    is: weight('customProperties: [{ property: unit, value: kg }]'),
    breaks: 'nobody',
  },
  reworded: { was: weight('description: its weight'), is: empty, breaks: 'nothing' },
} as const satisfies Record<string, Case>;
