import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractNamesAServer: ContractRule = {
  id: 'contract-names-a-server',
  why: 'A consumer who has read the contract wants to know where to ask.',
  severity: 'warning',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      if (holder.contract.servers?.length) return [];
      return [remarkIn(holder, ['servers'], 'names no server: say where the data is served')];
    }),
  passes: {
    contract: 'servers: [{ server: graph, type: api, location: "http://127.0.0.1:4000/graphql" }]',
  },
  fails: {
    contract:
      'apiVersion: v3.1.0 # wrong\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active',
  },
};
