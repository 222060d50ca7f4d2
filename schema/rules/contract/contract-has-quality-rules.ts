import type { ContractRule } from '../rule.ts';
import { objectsOf, propertiesOf } from '../subject/contracted.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractHasQualityRules: ContractRule = {
  id: 'contract-has-quality-rules',
  why: 'What is never measured is believed until somebody is harmed.',
  severity: 'warning',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const elements = [
        ...objectsOf({ contracts: [holder] }).map(({ object }) => object),
        ...propertiesOf({ contracts: [holder] }).map(({ property }) => property),
      ];
      if (elements.some(({ quality }) => quality?.length)) return [];
      return [
        remarkIn(holder, ['schema'], 'has no rule of quality: add one to an object or a property'),
      ];
    }),
  passes: {
    contract: `schema:
  - name: Carrier
    quality: [{ type: sql, query: select 0, mustBe: 0 }]`,
  },
  fails: {
    contract: `schema:
  - name: Carrier # wrong`,
  },
};
