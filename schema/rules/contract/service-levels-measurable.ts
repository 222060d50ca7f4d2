import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

const units = ['ms', 's', 'm', 'h', 'd', 'y', 'percent'];

export const serviceLevelsMeasurable: ContractRule = {
  id: 'service-levels-measurable',
  why: 'A promise that cannot be measured cannot be broken, and so is none.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) =>
      (holder.contract.slaProperties ?? []).flatMap(({ property, value, unit = 'none' }, index) => {
        if (typeof value === 'number' && value >= 0 && units.includes(unit)) return [];
        const message = `promises ${property} as ${value} ${unit}: give a number, and one of the units ${units.join(', ')}`;
        return [remarkIn(holder, ['slaProperties', index], message)];
      }),
    ),
  passes: { contract: 'slaProperties: [{ property: latency, value: 250, unit: ms }]' },
  fails: {
    contract: `
slaProperties:
  - { property: latency, value: fast } # wrong
`,
  },
};
