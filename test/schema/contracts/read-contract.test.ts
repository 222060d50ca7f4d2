import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../schema/contracts/problem.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';

const head = `apiVersion: v3.1.0
kind: DataContract
id: stock
version: 1.0.0
status: active
`;

function problems(text: string | Uint8Array): string[] {
  const reading = readContract(typeof text === 'string' ? Buffer.from(text) : text);
  if (reading.kind === 'contract') return [];
  return reading.problems.map((problem) => problemLine('stock.yaml', problem));
}

describe('reading a contract', () => {
  it('gives what it says', () => {
    const reading = readContract(Buffer.from(`${head}domain: logistics # ours\n`));
    expect(reading).toMatchObject({
      kind: 'contract',
      contract: { id: 'stock', domain: 'logistics' },
    });
  });

  it.each([
    [
      'a key that is misspelt',
      `${head}schema:\n  - name: Stock\n    propertys: []\n`,
      'stock.yaml:8:5 schema[0]: "propertys" is no key of the standard here; did you mean "properties"?',
    ],
    [
      'a type that does not exist',
      `${head}schema:\n  - name: Stock\n    properties:\n      - name: sku\n        logicalType: strin\n`,
      'stock.yaml:10:22 schema[0].properties[0].logicalType: must be one of string, date, timestamp, time, number, integer, object, array, boolean, not "strin"; did you mean "string"?',
    ],
    [
      'something that is missing',
      head.replace('version: 1.0.0\n', ''),
      'stock.yaml:1:1 version: is missing: a text is expected',
    ],
    [
      'a number where a text is expected',
      head.replace('1.0.0', '1.0'),
      'stock.yaml:4:10 version: must be a text, not 1',
    ],
    [
      'what is wrong inside a team of either form',
      `${head}team:\n  name: Stock\n  members:\n    - name: Ada\n`,
      'stock.yaml:9:7 team.members[0].username: is missing: a text is expected',
    ],
    [
      'a quality rule that is compared with nothing',
      `${head}schema:\n  - name: Stock\n    quality:\n      - metric: rowCount\n`,
      'stock.yaml:9:9 schema[0].quality[0]: must have one of mustBe, mustNotBe, mustBeGreaterThan, mustBeGreaterOrEqualTo, mustBeLessThan, mustBeLessOrEqualTo, mustBeBetween, mustNotBeBetween; it has none',
    ],
    [
      'an option that its type does not have',
      `${head}schema:\n  - name: Stock\n    properties:\n      - name: sku\n        logicalType: string\n        logicalTypeOptions: { minLength: -1 }\n`,
      'stock.yaml:11:42 schema[0].properties[0].logicalTypeOptions.minLength: Too small: expected number to be >=0, for a string',
    ],
    [
      'a server without what its kind needs',
      `${head}servers:\n  - server: production\n    type: postgres\n    host: db\n    port: 5432\n    schema: public\n`,
      'stock.yaml:7:5 servers[0].database: is missing: a server of type postgres needs it',
    ],
    [
      'a version of the standard that is too old',
      head.replace('v3.1.0', 'v2.2.2'),
      'stock.yaml:1:13 apiVersion: "v2.2.2" is not read: it must be v3.0.x, v3.1.x or a later v3, e.g. "v3.1.0"',
    ],
    [
      'something else than a map',
      '- a\n',
      'stock.yaml:1:1 apiVersion: is missing: it must be v3.0.x, v3.1.x or a later v3, e.g. "v3.1.0"',
    ],
  ])('says where and how: %s', (_what, text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it('reads a team in the form of 3.0', () => {
    const text = `${head.replace('v3.1.0', 'v3.0.2')}team:\n  - username: ada\n    role: owner\n`;
    const reading = readContract(Buffer.from(text));
    expect(reading).toMatchObject({ contract: { team: { members: [{ username: 'ada' }] } } });
  });

  it('reads what a later version has in common, and keeps the rest in the document', () => {
    const later = `${head.replace('v3.1.0', 'v3.2.0')}harvest: yearly
schema:
  - name: Stock
    shelf: upper
    properties:
      - name: place
        logicalType: geography
`;
    const reading = readContract(Buffer.from(later));
    if (reading.kind !== 'contract') throw new Error(JSON.stringify(reading.problems));
    expect(reading.unread.toSorted()).toEqual([
      'harvest',
      'schema[0].properties[0].logicalType',
      'schema[0].shelf',
    ]);
    expect(reading.contract.schema).toEqual([{ name: 'Stock', properties: [{ name: 'place' }] }]);
    expect(reading.document.toString()).toBe(later);
  });
});

describe('reading what is no contract', () => {
  const bomb = `${head}tags: [${'*a, '.repeat(300)}*a]\n`.replace('id: stock', 'id: &a stock');

  it.each([
    ['aliases without end', bomb, 'repeats itself too often'],
    [
      'an alias inside of itself',
      `${head}customProperties:\n  - property: a\n    value: &a [*a]\n`,
      'contains itself',
    ],
    [
      'lists of lists',
      `${head}schema:\n  - name: a\n    properties: [{ name: a, ${'items: {'.repeat(800)}${'}'.repeat(801)}]\n`,
      'nested too deeply',
    ],
    ['brackets without end', '['.repeat(200_000), 'nested too deeply'],
    ['a large file', Buffer.alloc(10 * 1024 * 1024, 'a: b\n'), 'is 10.0 MB; at most 1 MB is read'],
    ['another encoding', Buffer.from(head, 'utf16le'), 'is missing'],
    ['bytes that are no text', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'is not UTF-8'],
    ['broken YAML', 'a: [1', 'is no YAML'],
    ['two documents', `${head}---\n${head}`, 'is no YAML'],
    ['a key twice', `${head}id: other\n`, 'is no YAML'],
    ['nothing', '', 'is missing'],
  ])('says so: %s', (_what, text, message) => {
    expect(problems(text).join('\n')).toContain(message);
  });
});
