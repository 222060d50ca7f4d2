import { describe, expect, it } from 'vitest';
import { diffContracts } from '../../../../schema/contracts/diff/diff-contracts.ts';
import { contractOf } from '../contract-of.ts';

type Wrap = (content: string) => string;

const option =
  (type: string): Wrap =>
  (content) =>
    `schema: [{ name: A, properties: [{ name: b, logicalType: ${type}, logicalTypeOptions: { ${content} } }] }]`;

const rule: Wrap = (content) =>
  `schema: [{ name: A, quality: [{ metric: rowCount, ${content} }] }]`;

const service =
  (property: string): Wrap =>
  (content) =>
    `slaProperties: [{ property: ${property}, ${content} }]`;

/** The kinds of what changed, there and back again. */
function bothWays(wrap: Wrap, was: string, is: string): string[] {
  const [before, after] = [contractOf(wrap(was)), contractOf(wrap(is))];
  const kinds = [diffContracts(before, after), diffContracts(after, before)];
  return kinds.map((changes) => changes.map(({ kind }) => kind).join(' '));
}

describe('options of a type', () => {
  it.each([
    ['string', 'minLength: 1', 'minLength: 2'],
    ['string', '', 'pattern: a'],
    ['integer', 'minimum: 1', 'minimum: 2'],
    ['integer', 'maximum: 2', 'maximum: 1'],
    ['number', 'exclusiveMaximum: 2', 'exclusiveMaximum: 1.5'],
    ['number', 'multipleOf: 0.1', 'multipleOf: 0.3'],
    ['number', 'format: f64', 'format: f32'],
    ['integer', 'format: i16', 'format: u8'],
    ['integer', '', 'format: u64'],
    ['date', 'minimum: "2024-01-01"', 'minimum: "2024-02-01"'],
    ['timestamp', 'maximum: "2024-01-01T10:00:00+02:00"', 'maximum: "2024-01-01T07:00:00Z"'],
    ['time', 'minimum: "08:00"', 'minimum: "09:30"'],
    ['array', 'minItems: 1, maxItems: 9', 'minItems: 1, maxItems: 8'],
    ['array', 'uniqueItems: false', 'uniqueItems: true'],
    ['object', 'required: [a]', 'required: [b, a]'],
    ['object', '', 'minProperties: 1'],
  ])('of a %s are narrower and wider: %s, %s', (type, wide, narrow) => {
    expect(bothWays(option(type), wide, narrow)).toEqual(['optionNarrowed', 'optionWidened']);
  });

  it.each([
    ['number', 'multipleOf: 2', 'multipleOf: 3'],
    ['integer', 'format: i8', 'format: u8'],
    ['object', 'required: [a]', 'required: [b]'],
    ['date', 'minimum: "2024-01-01"', 'minimum: "soon"'],
    ['timestamp', 'minimum: "2024-01-01T10:00:00"', 'minimum: "2024-01-01T11:00:00Z"'],
    ['string', 'format: email', 'format: uuid'],
  ])('of a %s are neither: %s, %s', (type, one, other) => {
    expect(bothWays(option(type), one, other)).toEqual(['optionChanged', 'optionChanged']);
  });
});

describe('the condition of a quality rule', () => {
  it.each([
    ['mustBeGreaterThan: 1', 'mustBeGreaterThan: 2'],
    ['mustBeLessOrEqualTo: 5', 'mustBeLessThan: 5'],
    ['mustBeGreaterOrEqualTo: 1', 'mustBeBetween: [1, 5]'],
    ['mustBeBetween: [5, 1]', 'mustBe: 1'],
    ['mustNotBe: 3', 'mustBeGreaterThan: 3'],
    ['mustNotBe: 3', 'mustNotBeBetween: [2, 3]'],
    ['mustNotBeBetween: [2, 3]', 'mustBe: 4'],
  ])('is loose and tight: %s, %s', (loose, tight) => {
    expect(bothWays(rule, loose, tight)).toEqual(['qualityTightened', 'qualityLoosened']);
  });

  it.each([
    ['mustBeLessThan: 5', 'mustBeGreaterThan: 3'],
    ['mustBe: few', 'mustBe: many'],
    ['mustBe: 1, unit: rows', 'mustBe: 1, unit: percent'],
    ['mustNotBe: 3', 'mustBeBetween: [2, 4]'],
  ])('is neither: %s, %s', (one, other) => {
    expect(bothWays(rule, one, other)).toEqual(['qualityChanged', 'qualityChanged']);
  });
});

describe('a service level', () => {
  it.each([
    ['availability', 'value: 99.5, unit: percent', 'value: "99.9%"'],
    ['Availability', 'value: 99.5', 'value: 99.9'],
    ['retention', 'value: 11, unit: months', 'value: 1, unit: y'],
    ['latency', 'value: 2, unit: s', 'value: 1999, unit: ms'],
    ['freshness', 'value: 1, unit: day', 'value: 1, unit: hour'],
    ['frequency', 'value: 90, unit: m', 'value: 60, unit: m'],
    ['endOfLife', 'value: "2032-05-12"', 'value: "2033-01-01"'],
    ['timeOfAvailability', 'value: 09:00-08:00', 'value: 08:30-08:00'],
  ])('%s is worse and better: %s, %s', (property, worse, better) => {
    const kinds = bothWays(service(property), worse, better);
    expect(kinds).toEqual(['serviceImproved', 'serviceWorsened']);
  });

  it.each([
    ['latency', 'value: 1, unit: m', 'value: 30, unit: s'],
    ['latency', 'value: low', 'value: lower'],
    ['charm', 'value: 1', 'value: 2'],
    ['latency', 'value: 1, valueExt: 1', 'value: 1, valueExt: 2'],
  ])('%s cannot be compared: %s, %s', (property, one, other) => {
    const kinds = bothWays(service(property), one, other);
    expect(kinds).toEqual(['serviceChanged', 'serviceChanged']);
  });

  it.each([
    ['retention', 'value: 1, unit: d', 'value: 24, unit: h'],
    ['availability', 'value: 99.9, unit: "%"', 'value: 99.9, unit: percent'],
  ])('%s is the same in other words: %s, %s', (property, one, other) => {
    expect(bothWays(service(property), one, other)).toEqual(['', '']);
  });
});
