import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractAnnouncesChanges: ContractRule = {
  id: 'contract-announces-changes',
  why: 'Consumers hear of a change before it comes when there is one place where it is told.',
  severity: 'warning',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      if (holder.contract.support?.some(({ scope }) => scope === 'announcements')) return [];
      const message = 'has no channel for news: add one to support with scope: announcements';
      return [remarkIn(holder, ['support'], message)];
    }),
  passes: { contract: 'support: [{ channel: notices, scope: announcements }]' },
  fails: { contract: 'support: [{ channel: help, scope: interactive }] # wrong' },
};
