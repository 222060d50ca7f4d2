import type { MeshRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

const exampleWithId = (id: string) => `
apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
`;

export const contractIdsUnique: MeshRule = {
  id: 'contract-ids-unique',
  why: "Consumers, versions and scores are kept by a contract's id.",
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const holders = mesh.flatMap(({ contracts }) => contracts);
    return holders.flatMap((holder) => {
      const { id } = holder.contract;
      if (holders.filter(({ contract }) => contract.id === id).length < 2) return [];
      return [remarkIn(holder, ['id'], `is the id of another contract too: take one of its own`)];
    });
  },
  passes: {
    catalog: { contract: exampleWithId('catalog-products') },
    logistics: { contract: exampleWithId('logistics-stock') },
  },
  fails: {
    catalog: { contract: exampleWithId('products # wrong') },
    logistics: { contract: exampleWithId('products # wrong') },
  },
};
