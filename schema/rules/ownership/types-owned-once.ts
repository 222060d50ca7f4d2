import { extendedDomain } from '../../contracts/promises.ts';
import type { MeshRule, Remark } from '../rule.ts';
import { objectsOf, ownersOf } from '../subject/contracted.ts';
import { remarkIn } from '../subject/domain.ts';

export const typesOwnedOnce: MeshRule = {
  id: 'types-owned-once',
  why: 'A type with two owners has none: nobody may change it, and each believes the other answers.',
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const owners = ownersOf(mesh);
    return mesh.flatMap((domain) =>
      objectsOf(domain).flatMap(({ holder, object, path }): Remark[] => {
        const others = (owners.get(object.name) ?? []).filter((name) => name !== domain.name);
        const isTwice = (owners.get(object.name) ?? []).length - others.length > 1;
        if (extendedDomain(object) !== undefined || (!others.length && !isTwice)) return [];
        const whose = others.length ? others.join(' and ') : 'another contract of this domain';
        const message = `is promised as its own by ${whose} too: one owns it, others say extends`;
        return [remarkIn(holder, [...path, 'name'], message, object.name)];
      }),
    );
  },
  passes: {
    catalog: { contract: 'schema: [{ name: Product }]' },
    logistics: {
      contract:
        'schema: [{ name: Product, customProperties: [{ property: extends, value: catalog }] }]',
    },
  },
  fails: {
    catalog: { contract: 'schema: [{ name: Product }] # wrong' },
    logistics: { contract: 'schema: [{ name: Product }] # wrong' },
  },
};
