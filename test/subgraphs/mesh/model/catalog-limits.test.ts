import { describe, expect, it } from 'vitest';
import { readContract } from '../../../../schema/contracts/read-contract.ts';
import { type CatalogEntry, catalogEntry } from '../../../../subgraphs/mesh/model/catalog-entry.ts';
import { requireHoldable } from '../../../../subgraphs/mesh/model/catalog-limits.ts';
import { requireOwnIds } from '../../../../subgraphs/mesh/model/claims.ts';

function entry(more = '', id = 'parcels'): CatalogEntry {
  const head = `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\n`;
  const reading = readContract(Buffer.from(head + more));
  if (reading.kind !== 'contract') throw new Error(JSON.stringify(reading.problems));
  return catalogEntry('couriers', { name: 'parcels.odcs.yaml' }, reading);
}

const schema = (properties: string) => `schema:
  - name: Parcel
    physicalName: parcels
    properties: [${properties}]
`;

describe('what the catalog reads of a contract', () => {
  it('gives cautious values where it says nothing', () => {
    expect(entry()).toMatchObject({
      ...{ name: 'parcels', owner: 'couriers', status: 'ACTIVE', tags: [], fields: [] },
      ...{ purpose: null, fileName: 'parcels.odcs.yaml' },
      details: { isApprovalNeeded: false, support: [], ports: [] },
    });
  });

  it('names the table and column only where both are told, and each field once', () => {
    const { fields } = entry(
      schema('{ name: id, physicalName: id, required: true }, { name: state }, { name: id }'),
    );
    expect(fields).toMatchObject([
      { path: 'Parcel.id', source: 'parcels.id', isRequired: true, dataClass: 'public' },
      { path: 'Parcel.state', source: null, isRequired: false },
    ]);
  });
});

describe('what the catalog can hold', () => {
  it.each([
    [entry(`name: ${'x'.repeat(201)}`), 'the name may have 200 characters'],
    [entry(`tags: [${'x'.repeat(101)}]`), 'a tag may have 100 characters'],
    [entry(schema(`{ name: ${'x'.repeat(301)} }`)), 'may have 300 characters'],
    [entry('name: "a\\0b"'), 'holds a NUL character'],
    [entry('', '"a|b"'), 'the id must be 1 to 128 characters'],
  ])('is told with the file and what would be right', (bad, message) => {
    expect(() => requireHoldable('couriers', [bad])).toThrow(message);
    expect(() => requireHoldable('couriers', [bad])).toThrow('couriers/parcels.odcs.yaml');
  });

  it('is 100 products of a domain, and 10,000 fields of a product', () => {
    const many = Array.from({ length: 101 }, (_, index) => entry('', `p${index}`));
    expect(() => requireHoldable('couriers', many)).toThrow('101 contracts');
    requireHoldable('couriers', many.slice(1));
    const [field] = entry(schema('{ name: id }')).fields;
    if (!field) throw new Error('there is no field');
    const fields = Array.from({ length: 10_001 }, () => field);
    expect(() => requireHoldable('couriers', [{ ...entry(), fields }])).toThrow('10001 fields');
    requireHoldable('couriers', [{ ...entry(), fields: fields.slice(1) }]);
  });
});

describe('who offers a product', () => {
  const claim = (id: string, domain: string) => ({ id, domain });

  it('is one domain: two are told of each other', () => {
    requireOwnIds([claim('a', 'one'), claim('b', 'one')], [claim('c', 'two')]);
    expect(() => requireOwnIds([claim('a', 'one')], [claim('a', 'two')])).toThrow(
      /a is claimed by two and by one/,
    );
    expect(() => requireOwnIds([claim('a', 'one'), claim('a', 'two')], [])).toThrow(
      /one and by two/,
    );
    expect(() => requireOwnIds([claim('a', 'one'), claim('a', 'one')], [])).toThrow(
      /each of one's contracts/,
    );
  });
});
