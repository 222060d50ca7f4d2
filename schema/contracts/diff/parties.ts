import type { Contract } from '../odcs/contract.ts';
import type { Change } from './change.ts';
import { compareEntries } from './compare-entries.ts';
import { compareLists } from './compare-lists.ts';
import { placeIn } from './wording.ts';

type Part<Key extends keyof Contract> = Contract[Key];
type Items<Key extends 'servers' | 'roles' | 'support'> = Part<Key> | undefined;

/** Compares what is to be known besides the data: who may have it, from where, and who answers questions. */

export function compareServers(was: Items<'servers'>, is: Items<'servers'>): Change[] {
  return compareLists(was, is, {
    identities: [({ id }) => id, ({ server }) => server],
    where: ({ server }) => placeIn('servers', server),
    added: 'serverAdded',
    removed: 'serverRemoved',
    pair: ({ roles: before, ...old }, { roles: after, ...now }, where) => [
      // Whatever else a server is told with is needed to reach it.
      ...compareEntries(
        { kinds: { environment: 'reworded' }, otherwise: 'serverChanged' },
        old,
        now,
        where,
      ),
      ...compareRoles(before, after, `${where}.roles`),
    ],
  });
}

export function compareRoles(was: Items<'roles'>, is: Items<'roles'>, where: string): Change[] {
  const kinds = {
    firstLevelApprovers: 'approversChanged',
    secondLevelApprovers: 'approversChanged',
  } as const;
  return compareLists(was, is, {
    identities: [({ id }) => id, ({ role }) => role],
    where: ({ role }) => placeIn(where, role),
    added: 'roleAdded',
    removed: 'roleRemoved',
    pair: (old, now, place) => compareEntries({ kinds, otherwise: 'roleChanged' }, old, now, place),
  });
}

export function compareSupport(was: Items<'support'>, is: Items<'support'>): Change[] {
  return compareLists(was, is, {
    identities: [({ id }) => id, ({ channel }) => channel],
    where: ({ channel }) => placeIn('support', channel),
    added: 'supportChanged',
    removed: 'supportChanged',
    pair: (old, now, place) => compareEntries({ otherwise: 'supportChanged' }, old, now, place),
  });
}

export function compareTeams(was: Part<'team'>, is: Part<'team'>): Change[] {
  return compareEntries({ otherwise: 'teamChanged' }, was ?? {}, is ?? {}, 'team');
}

export function compareTerms(was: Part<'description'>, is: Part<'description'>): Change[] {
  const kinds = {
    purpose: 'reworded',
    usage: 'termsChanged',
    limitations: 'termsChanged',
  } as const;
  const otherwise = 'customPropertyChanged';
  return compareEntries({ kinds, otherwise }, was ?? {}, is ?? {}, 'description');
}
