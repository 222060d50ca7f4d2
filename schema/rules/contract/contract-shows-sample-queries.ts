import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';
import { sampleQueriesOf } from '../subject/operation.ts';

export const contractShowsSampleQueries: ContractRule = {
  id: 'contract-shows-sample-queries',
  why: 'The quickest way into a product is a query that works.',
  severity: 'warning',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const samples = sampleQueriesOf(holder);
      if (samples?.queries?.length) return [];
      const message =
        'shows no sample queries: add the custom property sampleQueries, a list of { title, query }';
      return [remarkIn(holder, samples?.path ?? ['customProperties'], message)];
    }),
  passes: {
    contract: `customProperties:
  - property: sampleQueries
    value: [{ title: All carriers, query: '{ carriers { id } }' }]`,
  },
  fails: {
    contract: `customProperties:
  - property: sampleQueries
    value: [{ title: All carriers }] # wrong`,
  },
};
