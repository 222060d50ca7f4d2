import type { MeshRule } from '../rule.ts';
import { ownersOf } from '../subject/contracted.ts';
import { hasDirective } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { isNonNull, namedType } from '../subject/types.ts';

export const referencesAcrossDomainsNullable: MeshRule = {
  id: 'references-across-domains-nullable',
  why: 'When a domain fails, what leads to it is null; what can never be null takes its whole parent away.',
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const owners = ownersOf(mesh);
    return mesh.flatMap(({ name, graph }) =>
      fieldsOf(graph).flatMap(({ node, coordinate }) => {
        const [owner = name] = owners.get(namedType(node.type)) ?? [];
        if (owner === name || !isNonNull(node.type) || hasDirective(node, 'external')) return [];
        const message = `leads to ${owner}, which may be down: it must be nullable, without its last "!"`;
        return [remarkAt(graph, node, coordinate, message)];
      }),
    );
  },
  passes: {
    catalog: { contract: 'schema: [{ name: Variant }]' },
    logistics: { graph: 'type Level { variant: Variant }' },
  },
  fails: {
    catalog: { contract: 'schema: [{ name: Variant }]' },
    logistics: {
      graph: `type Level {
        variant: Variant! # wrong
      }`,
    },
  },
};
