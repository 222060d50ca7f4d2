import { toBeSaid } from '../../contracts/propose/draft.ts';
import type { ContractRule } from '../rule.ts';
import { remarkIn } from '../subject/domain.ts';

/** The places of a value, and of all below it, where only people know what to say. */
function placesToFill(
  value: unknown,
  path: readonly PropertyKey[] = [],
): (readonly PropertyKey[])[] {
  if (value === toBeSaid) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    placesToFill(inner, [...path, isList ? Number(key) : key]),
  );
}

export const contractIsFinished: ContractRule = {
  id: 'contract-is-finished',
  why: 'A draft that was never finished looks like a promise.',
  severity: 'error',
  looksAt: 'contracts',
  check: ({ contracts }) =>
    contracts.flatMap((holder) =>
      placesToFill(holder.contract).map((path) =>
        remarkIn(holder, path, `still holds ${toBeSaid}: only its team knows what to say here`),
      ),
    ),
  passes: { contract: 'description: { purpose: What can be delivered. }' },
  fails: { contract: 'description: { purpose: TODO } # wrong' },
};
