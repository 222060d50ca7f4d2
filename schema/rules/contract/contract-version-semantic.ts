import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

const head = (version: string) => `
apiVersion: v3.1.0
kind: DataContract
id: example
version: ${version}
status: active
`;

export const contractVersionSemantic: ContractRule = {
  id: 'contract-version-semantic',
  why: 'A consumer reads from the version whether an update can break anything.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) => {
      const { version } = holder.contract;
      if (/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?$/.test(version)) return [];
      return [
        remarkIn(holder, ['version'], `is no semantic version: "${version}" should be like 1.4.0`),
      ];
    }),
  passes: { contract: head('1.4.0') },
  fails: { contract: head('v1 # wrong') },
};
