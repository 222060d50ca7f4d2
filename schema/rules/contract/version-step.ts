import type { ContractRule, VersionStep } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

const steps: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/** How far a version rose; a lower one rose nowhere. */
function stepBetween(before: string, after: string): VersionStep {
  const [one, other] = [before, after].map((version) => version.split(/[.-]/).map(Number));
  for (const [index, step] of (['major', 'minor', 'patch'] as const).entries()) {
    const rise = (other?.[index] ?? 0) - (one?.[index] ?? 0);
    if (rise) return rise > 0 ? step : 'none';
  }
  return 'none';
}

const head = (version: string) => `
apiVersion: v3.1.0
kind: DataContract
id: example
version: ${version}
status: active
`;

export const versionStep: ContractRule = {
  id: 'version-step',
  why: 'Whoever trusts in versions must not be broken by an update that calls itself harmless.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }, { history }) =>
    contracts.flatMap((holder) => {
      const before = history?.previous(holder.contract.id);
      if (!history || !before) return [];
      const demanded = history.demandedStep(before, holder.contract);
      const taken = stepBetween(before.version, holder.contract.version);
      if (steps.indexOf(taken) >= steps.indexOf(demanded)) return [];
      const message = `goes from ${before.version} to ${holder.contract.version}, but what changed is a ${demanded} step`;
      return [remarkIn(holder, ['version'], message)];
    }),
  passes: {
    contract: head('2.0.0'),
    previous: { contract: head('1.4.2'), demands: 'major' },
  },
  fails: {
    contract: head('1.5.0 # wrong'),
    previous: { contract: head('1.4.2'), demands: 'major' },
  },
};
