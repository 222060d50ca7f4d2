import { type Caller, callerName, requireCaller } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';

/** A caller and the registry keep at most so much; lists of one collection are read whole. */
export const most = {
  collectionsOfOwner: 30,
  operationsOfCollection: 100,
  operationsOfOwner: 300,
  collections: 2000,
  operations: 20_000,
} as const;

/** The longest texts of a saved operation, in characters. */
export const longestOperation = 20_000;
export const longestVariables = 10_000;

/** How much there is with what is about to be kept. */
export type Held = Readonly<Record<keyof typeof most, number>>;

/** Who owns what this caller saves. Throws UNAUTHENTICATED for nobody. */
export function ownerOf(caller: Caller): string {
  if (caller.kind === 'anonymous') requireCaller(caller, { team: 'catalog' });
  return callerName(caller);
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless the collection is the caller's own. */
export function requireOwnCollection(caller: Caller, owner: string): void {
  const who = ownerOf(caller);
  if (who === owner) return;
  throw new MeshError('FORBIDDEN', `${who} may not change this collection; it is ${owner}'s`);
}

const what: Readonly<Record<keyof typeof most, string>> = {
  collectionsOfOwner: 'collections of one owner',
  operationsOfCollection: 'operations in one collection',
  operationsOfOwner: 'operations of one owner',
  collections: 'collections in all',
  operations: 'operations in collections in all',
};

const bounds = [
  'collectionsOfOwner',
  'operationsOfCollection',
  'operationsOfOwner',
  'collections',
  'operations',
] as const;

/** Throws LIMIT_EXCEEDED where more would be kept than may be. */
export function requireRoom(held: Partial<Held>): void {
  for (const bound of bounds) {
    if ((held[bound] ?? 0) <= most[bound]) continue;
    const message = `The registry keeps at most ${most[bound]} ${what[bound]}; remove some first`;
    throw new MeshError('LIMIT_EXCEEDED', message, { path: ['input'] });
  }
}

/** What a saved operation says. */
export interface OperationContent {
  name: string;
  text: string;
  variables: string;
}

/** Whether saving would change nothing: a client that lost the answer sends the same again. */
export function isSameOperation(one: OperationContent, other: OperationContent): boolean {
  return one.name === other.name && one.text === other.text && one.variables === other.variables;
}
