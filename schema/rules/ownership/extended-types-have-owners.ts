import { extendedDomain } from '../../contracts/promises.ts';
import type { MeshRule } from '../rule.ts';
import { objectsOf, ownersOf } from '../subject/contracted.ts';
import { remarkIn } from '../subject/domain.ts';

export const extendedTypesHaveOwners: MeshRule = {
  id: 'extended-types-have-owners',
  why: 'What is added to a type is lost when nobody has the type.',
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const owners = ownersOf(mesh);
    return mesh.flatMap((domain) =>
      objectsOf(domain).flatMap(({ holder, object, path }) => {
        const named = extendedDomain(object);
        const real = owners.get(object.name) ?? [];
        if (named === undefined || real.includes(named)) return [];
        const right = real.length
          ? `it is a type of ${real.join(', ')}`
          : 'no contract has it as its own';
        const message = `says that it extends a type of ${named}, but ${right}`;
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
    catalog: { contract: 'schema: [{ name: Product }]' },
    logistics: {
      contract: `
schema:
  - name: Product # wrong
    customProperties: [{ property: extends, value: catalogue }]
`,
    },
  },
};
