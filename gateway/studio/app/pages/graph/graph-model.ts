/** A field of the graph, and the domains that answer for it. */
export interface GraphField {
  name: string;
  /** As it is written, e.g. `[Review!]!`. */
  type: string;
  /** The type without its brackets and marks. */
  named: string;
  args: readonly { name: string; type: string; description: string | undefined }[];
  description: string | undefined;
  /** Why it will go, where it is deprecated. */
  deprecation: string | undefined;
  domains: readonly string[];
}

export type GraphKind = 'object' | 'interface' | 'input' | 'enum' | 'union' | 'scalar';

export interface GraphType {
  name: string;
  kind: GraphKind;
  description: string | undefined;
  /** Every domain that has a part of it. */
  domains: readonly string[];
  /** Known by a key, so that other domains can add to it. */
  isEntity: boolean;
  /** The domain that it begins with; undefined for what nobody owns alone. */
  owner: string | undefined;
  fields: readonly GraphField[];
  /** Values of an enum, members of a union, or what implements an interface. */
  members: readonly string[];
}

export interface Graph {
  domains: readonly string[];
  /** By name. */
  types: ReadonlyMap<string, GraphType>;
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);

export const isRoot = ({ name }: GraphType) => roots.has(name);
