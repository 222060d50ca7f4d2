import type { MeshRule, Remark } from '../rule.ts';
import { ownersOf } from '../subject/contracted.ts';
import type { Domain } from '../subject/domain.ts';
import { type DomainGraph, remarkAt } from '../subject/graph.ts';
import { hasFields } from '../subject/members.ts';
import { type EntityKey, keysOf } from '../subject/resolved.ts';

interface DomainKey extends EntityKey {
  type: string;
  domain: string;
  graph: DomainGraph;
}

function keysIn(mesh: readonly Domain[]): DomainKey[] {
  return mesh.flatMap(({ name: domain, graph }) =>
    graph.types
      .filter(hasFields)
      .flatMap((type) =>
        keysOf(type).map((key) => ({ ...key, type: type.name.value, domain, graph })),
      ),
  );
}

export const keysOthersResolve: MeshRule = {
  id: 'keys-others-resolve',
  why: 'A key by which no other domain finds the thing leads nowhere.',
  severity: 'error',
  looksAt: 'mesh',
  check: (mesh) => {
    const keys = keysIn(mesh);
    const owners = ownersOf(mesh);
    return keys.flatMap((key): Remark[] => {
      const others = keys.filter(({ type, domain }) => type === key.type && domain !== key.domain);
      const usable = others.filter(({ isResolvable }) => isResolvable);
      // Its owner may have keys that nobody else uses.
      const isOwn = owners.get(key.type)?.includes(key.domain) ?? !others.length;
      if (isOwn && key.isResolvable) return [];
      if (usable.some(({ fields }) => fields === key.fields)) return [];
      const known = usable.map(({ fields }) => `"${fields}"`).join(' or ');
      const right = known ? `use ${known}` : 'a domain must own it with this @key';
      const message = `has the key "${key.fields}", by which no other domain finds it: ${right}`;
      return [remarkAt(key.graph, key.node, key.type, message)];
    });
  },
  passes: {
    catalog: {
      graph: 'type Variant @key(fields: "sku") @key(fields: "gtin") { sku: ID! gtin: String }',
      contract: 'schema: [{ name: Variant }]',
    },
    logistics: { graph: 'type Variant @key(fields: "sku") { sku: ID! }' },
    regional: { graph: 'type Variant @key(fields: "gtin", resolvable: false) { gtin: String }' },
  },
  fails: {
    catalog: {
      graph: 'type Variant @key(fields: "sku") { sku: ID! }',
      contract: 'schema: [{ name: Variant }]',
    },
    logistics: {
      graph: `type Variant
        @key(fields: "ean") # wrong
        { ean: ID! }
      type Market
        @key(fields: "code", resolvable: false) # wrong
        { code: ID! }`,
    },
  },
};
