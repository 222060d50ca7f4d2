import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractNamesAnOwner: ContractRule = {
  id: 'contract-names-an-owner',
  why: 'Whoever finds a fault must know which team can mend it.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      if (holder.contract.team?.name?.trim()) return [];
      return [remarkIn(holder, ['team'], 'names no owner: say which team with team.name')];
    }),
  passes: { contract: 'team: { name: logistics }' },
  fails: { contract: 'team: { description: Somebody. } # wrong' },
};
