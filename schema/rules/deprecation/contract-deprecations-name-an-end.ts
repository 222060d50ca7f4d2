import { customProperty, deprecationOf } from '../../contracts/promises.ts';
import type { ContractRule } from '../rule.ts';
import { propertiesOf } from '../subject/contracted.ts';
import { remarkIn } from '../subject/domain.ts';

export const contractDeprecationsNameAnEnd: ContractRule = {
  id: 'contract-deprecations-name-an-end',
  why: 'A contract is what consumers hold: it says how long a field stays.',
  severity: 'error',
  looksAt: 'contracts',
  check: (domain) =>
    propertiesOf(domain).flatMap(({ holder, property, path, coordinate }) => {
      if (customProperty(property, 'deprecated') === undefined) return [];
      if (deprecationOf(property)?.until) return [];
      const message =
        'is deprecated without an end: give the custom property reason and until, e.g. 2027-01-31';
      return [remarkIn(holder, path, message, coordinate)];
    }),
  passes: {
    contract: `
schema:
  - name: Variant
    properties:
      - name: ean
        customProperties:
          - { property: deprecated, value: { reason: Use gtin., until: 2027-01-31 } }
`,
  },
  fails: {
    contract: `
schema:
  - name: Variant
    properties:
      - name: ean # wrong
        customProperties:
          - { property: deprecated, value: { reason: Use gtin. } }
`,
  },
};
