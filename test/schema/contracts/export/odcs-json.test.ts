import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOdcsJson } from '../../../../schema/contracts/export/odcs-json.ts';
import { readContract } from '../../../../schema/contracts/read-contract.ts';
import { odcsFilesFor, officialSchema } from '../odcs-files.ts';
import { contractOf, hostileText, officialContracts, wordy } from './contracts.ts';

const hasFiles = odcsFilesFor('the JSON of contracts against the official JSON Schema');
const examples = hasFiles ? officialContracts() : [];

describe('a contract as JSON', () => {
  it('has its keys in the order of the standard, but for values that are the author’s own', () => {
    const property = { description: 'The number.', name: 'sku', examples: [{ b: 1, a: 2 }] };
    const contract = contractOf([{ properties: [property], physicalType: 'table', name: 'Goods' }]);
    expect(toOdcsJson(contract)).toBe(`{
  "version": "1.2.0",
  "kind": "DataContract",
  "apiVersion": "v3.1.0",
  "id": "goods",
  "status": "active",
  "schema": [
    {
      "name": "Goods",
      "physicalType": "table",
      "properties": [
        {
          "name": "sku",
          "description": "The number.",
          "examples": [
            {
              "b": 1,
              "a": 2
            }
          ]
        }
      ]
    }
  ]
}
`);
  });

  it('is read as the same contract', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const contract = wordy(text);
        const reading = readContract(Buffer.from(toOdcsJson(contract)));
        expect(reading).toMatchObject({ kind: 'contract', contract });
      }),
    );
  });

  it('says a team as a contract of its version does', () => {
    const member = { username: 'ada' };
    const team = (apiVersion: string) =>
      JSON.parse(toOdcsJson(contractOf([], { apiVersion, team: { members: [member] } }))).team;
    expect(team('v3.0.2')).toEqual([member]);
    expect(team('v3.1.0')).toEqual({ members: [member] });
  });
});

describe.skipIf(!hasFiles)('the official examples as JSON', () => {
  const schema = hasFiles ? officialSchema() : {};
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);

  it.each(examples)('are valid: $name', ({ contract }) => {
    expect(isValid(JSON.parse(toOdcsJson(contract))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(examples)('have the order of the official schema: $name', ({ contract }) => {
    const official = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
    const keys = Object.keys(JSON.parse(toOdcsJson(contract)));
    expect(keys).toEqual(official.filter((key) => keys.includes(key)));
  });
});
