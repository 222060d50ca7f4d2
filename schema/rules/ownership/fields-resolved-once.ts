import type { MeshRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { resolvedFields } from '../subject/resolved.ts';

export const fieldsResolvedOnce: MeshRule = {
  id: 'fields-resolved-once',
  why: 'Two domains that resolve the same field answer differently one day, and nobody knows which one was asked.',
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const resolved = mesh.flatMap(({ name, graph }) =>
      resolvedFields(graph).map((field) => ({ ...field, name, graph })),
    );
    const holders = new Map<string, string[]>();
    for (const { coordinate, name } of resolved) {
      holders.set(coordinate, [...(holders.get(coordinate) ?? []), name]);
    }
    return resolved.flatMap(({ node, coordinate, name, graph }) => {
      const others = (holders.get(coordinate) ?? []).filter((other) => other !== name);
      if (!others.length) return [];
      const message = `is resolved by ${others.join(' and ')} too: one owns it, others mark it @external or leave it out`;
      return [remarkAt(graph, node, coordinate, message)];
    });
  },
  passes: {
    catalog: { graph: 'type Product @key(fields: "id") { id: ID! title: String! }' },
    marketing: { graph: 'type Product @key(fields: "id") { id: ID! title: String! @external }' },
  },
  fails: {
    catalog: {
      graph: `type Product @key(fields: "id") {
        id: ID!
        title: String! # wrong
      }`,
    },
    marketing: {
      graph: `type Product @key(fields: "id") {
        id: ID!
        title: String! # wrong
      }`,
    },
  },
};
