import { diffContracts } from '../../contracts/diff/diff-contracts.ts';
import { versionStep as stepOf } from '../../contracts/diff/version-step.ts';
import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

const contract = (version: string, objects: string) => `
apiVersion: v3.1.0
kind: DataContract
id: example
version: ${version}
status: active
schema: [${objects}]
`;

const before = contract('1.4.2', '{ name: Gone }, { name: Kept }');

export const versionStep: ContractRule = {
  id: 'version-step',
  why: 'Whoever trusts in versions must not be broken by an update that calls itself harmless.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }, { previous }) =>
    contracts.flatMap((holder) => {
      const is = holder.contract;
      const was = previous?.(is.id);
      if (!was) return [];
      const step = stepOf(diffContracts(was, is), was.version, is.version);
      return step.isMade ? [] : [remarkIn(holder, ['version'], step.message)];
    }),
  passes: { contract: contract('2.0.0', '{ name: Kept }'), previous: before },
  fails: { contract: contract('1.5.0 # wrong', '{ name: Kept }'), previous: before },
};
