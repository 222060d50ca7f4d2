import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

/** What consumers are promised of every product. */
const serviceLevels = ['freshness', 'frequency', 'latency', 'availability', 'retention'];

export const contractPromisesServiceLevels: ContractRule = {
  id: 'contract-promises-service-levels',
  why: 'A dashboard and a checkout need to know how fresh, how fast and how reliable the data is.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const promised = holder.contract.slaProperties?.map(({ property }) => property) ?? [];
      const missing = serviceLevels.filter((level) => !promised.includes(level));
      if (!missing.length) return [];
      return [
        remarkIn(
          holder,
          ['slaProperties'],
          `promises no ${missing.join(', ')}: add it to slaProperties`,
        ),
      ];
    }),
  passes: {
    contract: `slaProperties:
  - { property: freshness, value: 10, unit: s }
  - { property: frequency, value: 1, unit: h }
  - { property: latency, value: 250, unit: ms }
  - { property: availability, value: 99.9, unit: percent }
  - { property: retention, value: 2, unit: y }`,
  },
  fails: {
    contract: `
slaProperties:
  - { property: latency, value: 250, unit: ms } # wrong
`,
  },
};
