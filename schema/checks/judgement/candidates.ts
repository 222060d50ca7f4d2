import type { Change, ChangeKind } from '../changes/change.ts';
import type { NamedOperation, OperationIndex } from '../operations/operation-index.ts';

/** What a change might do to an operation, before anybody looked closer. */
export interface Candidate<T> {
  operation: T;
  /** The operation names what is changed. */
  named: Set<Change>;
  /** One of its variables may hold what is changed. */
  carried: Set<Change>;
}

/** Changes deep in an input, which reach whoever fills a variable with it. */
const carriedKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'INPUT_FIELD_REMOVED',
  'REQUIRED_INPUT_FIELD_ADDED',
  'INPUT_FIELD_TYPE_CHANGED',
  'INPUT_FIELD_NOW_REQUIRED',
  'INPUT_FIELD_DEFAULT_CHANGED',
  'ENUM_VALUE_REMOVED',
  'ONE_OF_ADDED',
  'TYPE_KIND_CHANGED',
]);

/** The operations that are worth a closer look: all others use nothing that was changed. */
export function candidatesOf<T extends NamedOperation>(
  index: OperationIndex<T>,
  changes: readonly Change[],
): Candidate<T>[] {
  const candidates = new Map<T, Candidate<T>>();
  const candidate = (operation: T) => {
    const found = candidates.get(operation) ?? { operation, named: new Set(), carried: new Set() };
    candidates.set(operation, found);
    return found;
  };
  for (const change of changes) {
    for (const coordinate of change.touches) {
      for (const user of index.usersOf(coordinate).direct) candidate(user).named.add(change);
    }
    if (!carriedKinds.has(change.kind)) continue;
    const { throughVariable } = index.usersOf(change.coordinate);
    for (const user of throughVariable) candidate(user).carried.add(change);
  }
  return [...candidates.values()];
}
