import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractOffersSupport: ContractRule = {
  id: 'contract-offers-support',
  why: 'A consumer with a question at night needs an address.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const channels = holder.contract.support ?? [];
      if (channels.some(({ url }) => url?.trim())) return [];
      return [remarkIn(holder, ['support'], 'offers no support: name a channel with its url')];
    }),
  passes: { contract: 'support: [{ channel: help, url: "mailto:help@example.com" }]' },
  fails: { contract: 'support: [{ channel: help }] # wrong' },
};
