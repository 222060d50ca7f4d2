import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../../../schema/contracts/diff/change-kinds.ts';
import { diffContracts } from '../../../../schema/contracts/diff/diff-contracts.ts';
import type { Contract } from '../../../../schema/contracts/odcs/contract.ts';
import { contractOf } from '../contract-of.ts';
import type { Case } from './case.ts';
import { casesOfFields } from './cases-of-fields.ts';
import { casesOfRemarks } from './cases-of-remarks.ts';
import { casesOfServices } from './cases-of-services.ts';

/** The compiler asks for a case of every kind. */
const cases: Record<ChangeKind, Case> = { ...casesOfFields, ...casesOfRemarks, ...casesOfServices };

const effects = {
  consumers: { consumers: 'breaking', producers: 'compatible' },
  producers: { consumers: 'compatible', producers: 'breaking' },
  both: { consumers: 'breaking', producers: 'breaking' },
  nobody: { consumers: 'compatible', producers: 'compatible' },
  nothing: { consumers: 'editorial', producers: 'editorial' },
};
const severities = {
  consumers: 'breaking',
  producers: 'breaking',
  both: 'breaking',
  nobody: 'compatible',
  nothing: 'editorial',
};

/** A contract in which these lines replace those that every one has. */
function contract(text: string): Contract {
  const [, key, value] = /^(id|status): (\w+)$/.exec(text) ?? [];
  return key ? { ...contractOf(''), [key]: value } : contractOf(text);
}

describe('a change of a contract', () => {
  it.each(Object.entries(cases))(
    'is known, and whom it breaks: %s',
    (kind, { was, is, breaks }) => {
      expect(diffContracts(contract(was), contract(is))).toMatchObject([
        { kind, severity: severities[breaks], for: effects[breaks] },
      ]);
    },
  );
});

const sentences: [string, string, string[]][] = [
  [
    'schema: [{ name: A, properties: [{ name: b }] }]',
    'schema: [{ name: A }]',
    ['A.b was removed'],
  ],
  [
    'schema: [{ name: A, properties: [{ name: b, logicalType: integer, logicalTypeOptions: { maximum: 9 } }] }]',
    'schema: [{ name: A, properties: [{ name: b, logicalType: integer }] }]',
    ['A.b has no maximum, and had 9'],
  ],
  [
    'schema: [{ name: A, properties: [{ name: b, items: { required: true } }] }]',
    'schema: [{ name: A, properties: [{ name: b, items: { required: false } }] }]',
    ['A.b[] is optional, and was required'],
  ],
  [
    'schema: [{ name: A, properties: [{ name: b, properties: [{ name: c, required: true }] }] }]',
    'schema: [{ name: A, properties: [{ name: b, properties: [{ name: c }] }] }]',
    ['A.b.c is optional, and was required'],
  ],
  [
    'schema: [{ name: A, properties: [{ name: "b\\e[2J" }] }]',
    'schema: [{ name: A }]',
    ['A."b\\u001b[2J" was removed'],
  ],
  [
    'slaProperties: [{ property: latency, value: 1, unit: d, element: A.b }]',
    'slaProperties: [{ property: latency, value: 2, unit: d, element: A.b }]',
    ['slaProperties.latency of A.b is 2 d, and was 1 d'],
  ],
  [
    'slaProperties: [{ property: charm, value: high }]',
    'slaProperties: [{ property: charm, value: low }]',
    ['slaProperties.charm is low, and was high; which is better cannot be compared'],
  ],
  [
    'schema: [{ name: A, quality: [{ metric: rowCount, mustBeLessThan: 5 }] }]',
    'schema: [{ name: A, quality: [{ metric: rowCount, mustBeLessThan: 6 }] }]',
    ['A.quality.rowCount has the condition {"mustBeLessThan":6}, and had {"mustBeLessThan":5}'],
  ],
  [
    'schema: [{ name: A, properties: [{ id: x, name: b, primaryKey: true }] }]',
    'schema: [{ name: A, properties: [{ id: x, name: c, primaryKey: true }] }]',
    ['A.b was renamed to "c"'],
  ],
  [
    'schema: [{ name: A, quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [x] } }] }]',
    'schema: [{ name: A, quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [y] } }] }]',
    ['A can no longer be "x"', 'A can also be "y" now'],
  ],
  ['status: active', 'status: retired', ['contract has status "retired", and had "active"']],
];

describe('the sentence about a change', () => {
  it.each(sentences)('names the place, and both values: %s', (was, is, expected) => {
    const changes = diffContracts(contract(was), contract(is));
    expect(changes.map(({ where, what }) => `${where} ${what}`)).toEqual(expected);
  });
});
