import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractStatesItsPurpose: ContractRule = {
  id: 'contract-states-its-purpose',
  why: 'Whoever considers a product asks first what it is for, how to use it, and what it is not good for.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const { description } = holder.contract;
      const missing = (['purpose', 'usage', 'limitations'] as const).filter(
        (key) => !description?.[key]?.trim(),
      );
      if (!missing.length) return [];
      return [
        remarkIn(
          holder,
          ['description'],
          `says nothing of ${missing.join(' and ')}: add it to description`,
        ),
      ];
    }),
  passes: {
    contract: `description:
  purpose: What can be delivered.
  usage: Ask before a sale.
  limitations: A fact of the moment.`,
  },
  fails: { contract: 'description: { purpose: What can be delivered. } # wrong' },
};
