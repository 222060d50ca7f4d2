import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

/** Source: Open Data Contract Standard 3.1.0. */
const statuses = ['proposed', 'draft', 'active', 'deprecated', 'retired'];

const head = (status: string) => `
apiVersion: v3.1.0
kind: DataContract
id: example
version: 1.0.0
status: ${status}
`;

export const contractStatusKnown: ContractRule = {
  id: 'contract-status-known',
  why: 'Whether a product may be built upon is read from its status.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const { status } = holder.contract;
      if (statuses.includes(status)) return [];
      return [
        remarkIn(
          holder,
          ['status'],
          `"${status}" is no status: it is one of ${statuses.join(', ')}`,
        ),
      ];
    }),
  passes: { contract: head('active') },
  fails: { contract: head('live # wrong') },
};
