import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractNamesItsDomain: ContractRule = {
  id: 'contract-names-its-domain',
  why: 'A contract is found in catalogs by its domain.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ name, contracts }) =>
    contracts.flatMap((holder) => {
      const { domain = 'nothing' } = holder.contract;
      if (domain === name) return [];
      return [remarkIn(holder, ['domain'], `names ${domain} as its domain: write domain: ${name}`)];
    }),
  passes: { contract: 'domain: example' },
  fails: { contract: 'domain: somewhere # wrong' },
};
