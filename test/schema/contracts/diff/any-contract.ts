import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Contract } from '../../../../schema/contracts/odcs/contract.ts';
import { contractOf } from '../contract-of.ts';

/** Few names and numbers, so that two contracts often have something in common. */
const name = fc.constantFrom('a', 'b', 'c');
const number = fc.integer({ min: 0, max: 3 });
const optional = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

const threshold = fc.oneof(
  fc.record({ mustBe: number }),
  fc.record({ mustBeLessThan: number }),
  fc.record({ mustNotBeBetween: fc.constantFrom([0, 1], [1, 2], [0, 3]) }),
);
const values = fc.uniqueArray(name, { minLength: 1 });
const rule = fc.oneof(
  fc.tuple(fc.record({ metric: fc.constantFrom('rowCount', 'nullValues') }), threshold),
  fc.record({ validValues: values }).map((given) => {
    return [{ metric: 'invalidValues', arguments: given }, { mustBe: 0 }] as const;
  }),
);
const quality = fc.array(
  rule.map(([what, condition]) => ({ ...what, ...condition })),
  { maxLength: 3 },
);

const typed = fc.constantFrom(
  {},
  { logicalType: 'integer' },
  { logicalType: 'number', logicalTypeOptions: { minimum: 1 } },
  { logicalType: 'number', logicalTypeOptions: { minimum: 2, multipleOf: 2 } },
  { logicalType: 'string', logicalTypeOptions: { maxLength: 2 } },
  { logicalType: 'array', items: { required: true } },
);
const claims = optional({
  required: fc.boolean(),
  unique: fc.boolean(),
  primaryKey: fc.boolean(),
  classification: fc.constantFrom('public', 'personal', 'secret'),
  description: name,
  quality,
});
const property = fc.tuple(typed, claims, name).map(([type, claim, called]) => {
  return { ...type, ...claim, name: called };
});
const distinct = { selector: (item: { name: string }) => item.name };
const object = fc.record({ name, quality, properties: fc.uniqueArray(property, distinct) });

const level = fc.record({
  property: fc.constantFrom('latency', 'retention', 'charm'),
  value: number,
  unit: fc.constantFrom('d', 'h'),
});
const levels = fc.uniqueArray(level, { selector: ({ property: what }) => what });

/** Any contract of objects, fields, rules and service levels, without stable ids. */
export const anyContract: fc.Arbitrary<Contract> = optional({
  schema: fc.uniqueArray(object, distinct),
  slaProperties: levels,
  description: optional({ purpose: name, usage: name }),
  price: fc.record({ priceAmount: number }),
}).map((content) => contractOf(stringify(content).replace(/^{}$/m, '')));
