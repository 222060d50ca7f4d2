import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../../../schema/contracts/export/json-schema.ts';
import type { Contract } from '../../../../schema/contracts/odcs/contract.ts';
import { odcsFilesFor } from '../odcs-files.ts';
import { contractOf, hostileText, officialContracts, wordy } from './contracts.ts';

const hasFiles = odcsFilesFor('JSON Schemas of the official examples');
const examples = hasFiles ? officialContracts() : [];

/** In strict mode, which refuses keywords that it does not know or that have no effect. */
function compile(contract: Contract) {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(toJsonSchema(contract)));
}

const enumOf = (...validValues: unknown[]) => [
  { metric: 'invalidValues', mustBe: 0, arguments: { validValues } },
];
const goods = contractOf([
  {
    name: 'Goods',
    properties: [
      {
        name: 'sku',
        logicalType: 'string',
        required: true,
        logicalTypeOptions: { minLength: 2, maxLength: 5, pattern: '^[A-Z]+$' },
      },
      { name: 'owner', logicalType: 'string', logicalTypeOptions: { format: 'email' } },
      { name: 'status', logicalType: 'string', quality: enumOf('ACTIVE', 'GONE') },
      { name: 'grade', logicalType: 'integer', required: true, quality: enumOf(1, 2) },
      {
        name: 'price',
        logicalType: 'number',
        logicalTypeOptions: { exclusiveMinimum: 0, maximum: 100, multipleOf: 0.5 },
      },
      { name: 'units', logicalType: 'integer', logicalTypeOptions: { format: 'u8' } },
      { name: 'from', logicalType: 'date' },
      { name: 'at', logicalType: 'timestamp' },
      { name: 'opens', logicalType: 'time' },
      { name: 'local', logicalType: 'timestamp', logicalTypeOptions: { timezone: false } },
      { name: 'isNew', logicalType: 'boolean' },
      {
        name: 'codes',
        logicalType: 'array',
        logicalTypeOptions: { minItems: 1, maxItems: 2, uniqueItems: true },
        items: { logicalType: 'string', required: true },
      },
      {
        name: 'kinds',
        logicalType: 'array',
        items: { logicalType: 'string' },
        quality: enumOf('NEW', 'USED'),
      },
      {
        name: 'size',
        logicalType: 'object',
        logicalTypeOptions: { required: ['depth'], maxProperties: 2 },
        properties: [{ name: 'width', logicalType: 'number', required: true }],
      },
      {
        name: 'maker',
        logicalType: 'object',
        customProperties: [{ property: 'graphqlType', value: 'Maker' }],
      },
      { name: 'anything' },
    ],
  },
  {
    name: 'Maker',
    properties: [{ name: 'id', logicalType: 'string', required: true }],
  },
]);

const right = {
  sku: 'AB',
  owner: 'ada@example.com',
  status: 'ACTIVE',
  grade: 1,
  price: 9.5,
  units: 255,
  from: '2024-02-29',
  at: '2024-02-29T10:00:00Z',
  opens: '10:00:00Z',
  local: '2024-02-29 10:00',
  isNew: false,
  codes: ['a', 'b'],
  kinds: ['NEW', null],
  size: { width: 1.5, depth: 2 },
  maker: { id: 'm1' },
  anything: [{}],
};

describe('a contract as a JSON Schema', () => {
  const isRight = compile(goods);

  it('accepts a row that keeps to it, also one with less or with more', () => {
    expect(isRight(right), JSON.stringify(isRight.errors)).toBe(true);
    expect(isRight({ sku: 'AB', grade: 2 })).toBe(true);
    expect(isRight({ ...right, status: null, maker: null, codes: null, isAdded: true })).toBe(true);
  });

  it('accepts a row of any of its objects', () => {
    expect(isRight({ id: 'm1' })).toBe(true);
  });

  it.each([
    { sku: undefined },
    { sku: null },
    { sku: 'A' },
    { sku: 'ABCDEF' },
    { sku: 'ab' },
    { owner: 'ada' },
    { status: 'LOST' },
    { grade: 3 },
    { grade: null },
    { price: 0 },
    { price: 100.5 },
    { price: 9.3 },
    { price: '9.5' },
    { units: 256 },
    { units: -1 },
    { units: 1.5 },
    { from: '2023-02-29' },
    { at: '2024-02-29' },
    { opens: '25:00:00Z' },
    { isNew: 0 },
    { codes: [] },
    { codes: ['a', 'b', 'c'] },
    { codes: ['a', 'a'] },
    { codes: [null] },
    { kinds: ['OLD'] },
    { size: { depth: 2 } },
    { size: { width: 1 } },
    { size: { width: 1, depth: 2, height: 3 } },
    { maker: {} },
  ])('refuses a row with %j', (wrong) => {
    expect(isRight(JSON.parse(JSON.stringify({ ...right, ...wrong })))).toBe(false);
  });

  it('says what a field means, and that it will go', () => {
    const value = { reason: 'use gtin', until: '2027-01-01' };
    const field = {
      name: 'ean',
      businessName: 'EAN',
      description: 'The number below the bars.',
      examples: ['4006381333931'],
      customProperties: [{ property: 'deprecated', value }],
    };
    const schema = JSON.parse(toJsonSchema(contractOf([{ name: 'Goods', properties: [field] }])));
    expect(schema.$defs.Goods.properties.ean).toEqual({
      title: 'EAN',
      description: 'The number below the bars.\n\nDeprecated, kept until 2027-01-01: use gtin',
      deprecated: true,
      examples: ['4006381333931'],
    });
  });

  it('leaves out what no validator of JSON Schema understands', () => {
    const text = (logicalTypeOptions: object) => ({ logicalType: 'string', logicalTypeOptions });
    const properties = [
      { name: 'pattern', ...text({ pattern: '[a-z]\\-(' }) },
      { name: 'format', ...text({ format: 'isbn' }) },
      { name: 'day', logicalType: 'date', logicalTypeOptions: { format: 'dd.MM.yyyy' } },
      { name: 'status', logicalType: 'string', quality: enumOf() },
    ];
    const isFit = compile(contractOf([{ name: 'Goods', properties }]));
    expect(isFit({ pattern: 'x', format: 'x', day: '1.2.2024', status: 'x' })).toBe(true);
  });

  it('takes any name', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const properties = [{ name, logicalType: 'string', required: true }];
        // This validator passes over what has one of these names.
        fc.pre(name !== '__proto__' && name !== '');
        const isFit = compile(contractOf([{ name, properties }]));
        const row = (value: unknown) =>
          JSON.parse(JSON.stringify({ [name.toWellFormed()]: value }));
        return isFit(row('text')) && !isFit(row(1)) && !isFit({});
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(hostileText, (text) => Boolean(compile(wordy(text)))));
  });

  it.each(examples)('is compiled: $name', ({ contract }) => {
    expect(compile(contract)).toBeTypeOf('function');
  });
});
