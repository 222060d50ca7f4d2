import { describe, expect, it } from 'vitest';
import { contractSteps } from '../../../../subgraphs/mesh/model/contract-changes.ts';

const contract = (id: string, version: string, more = '') => ({
  name: `${id}.odcs.yaml`,
  text: `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: ${version}\nstatus: active\n${more}`,
});

describe('how contracts changed from one version of a domain to the next', () => {
  it('tells of those that changed or are new, and of no others', () => {
    const was = [contract('parcels', '1.0.0'), contract('routes', '1.0.0')];
    const is = [
      contract('parcels', '1.1.0', 'tags: [parcel]'),
      contract('routes', '1.0.0'),
      contract('depots', '0.1.0'),
    ];
    expect(contractSteps(was, is)).toEqual([
      {
        ...{ product: 'parcels', from: '1.0.0', to: '1.1.0' },
        changes: [expect.stringContaining('tags')],
      },
      { product: 'depots', from: null, to: '0.1.0', changes: [] },
    ]);
    expect(contractSteps(is, is)).toEqual([]);
  });

  it('knows a contract by its id, and not by its file', () => {
    const moved = { ...contract('parcels', '2.0.0'), name: 'contract.odcs.yaml' };
    expect(contractSteps([contract('parcels', '1.0.0')], [moved])).toMatchObject([
      { product: 'parcels', from: '1.0.0', to: '2.0.0' },
    ]);
  });

  it('is told in 200 lines at most, and leaves out what cannot be read', () => {
    const fields = Array.from({ length: 300 }, (_, index) => `{ name: f${index} }`).join(', ');
    const many = contract('parcels', '1.1.0', `schema: [{ name: P, properties: [${fields}] }]`);
    const none = contract('parcels', '1.0.0', 'schema: [{ name: P, properties: [] }]');
    expect(contractSteps([none], [many])[0]?.changes).toHaveLength(200);
    expect(contractSteps([none], [{ name: 'a.odcs.yaml', text: ': no contract' }])).toEqual([]);
    expect(contractSteps([], [contract('parcels', '1.0.0', 'name: "a\\0b"')])).toHaveLength(1);
    expect(contractSteps([], [contract('parcels', '"1\\0"')])).toEqual([]);
  });
});
