import type { PlanNode, QueryPlan, Selection } from '../run/explained.ts';

/** One fetch of a plan, and what it waits for. */
export interface PlanFetch {
  number: number;
  subgraph: string;
  kind: string;
  operation: string;
  /** Where it adds to the answer, e.g. `products.nodes.@`; empty at the top. */
  place: string;
  /** What must be known of an entity before, e.g. `Product { id }`; empty where nothing must. */
  requires: string;
  /** The fetches that must be over before. */
  after: readonly number[];
  /** When it is left out, e.g. `if $isLong`. */
  conditions: readonly string[];
  /** The part of the answer that comes later for which it is; undefined for the first part. */
  part: string | undefined;
}

interface Context {
  after: readonly number[];
  conditions: readonly string[];
  part: string | undefined;
}

/** The fetches of a plan in the order in which they may begin. */
export function fetchesOf({ node }: QueryPlan): PlanFetch[] {
  const fetches: PlanFetch[] = [];
  const byId = new Map<string, number[]>();
  if (node) walk(node, { after: [], conditions: [], part: undefined }, '');
  return fetches;

  /** Gives the fetches that whatever follows waits for. */
  function walk(one: PlanNode, context: Context, place: string): readonly number[] {
    switch (one.kind) {
      case 'Fetch': {
        const { fetchNumber: number, serviceName: subgraph, operation, requires = [], id } = one;
        const kind = one.operationKind;
        fetches.push({
          number,
          subgraph,
          kind,
          operation,
          place,
          requires: selectionText(requires),
          ...context,
        });
        if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), number]);
        return [number];
      }
      case 'Flatten':
        return walk(one.node, context, one.path.join('.'));
      case 'Parallel':
        return one.nodes.flatMap((next) => walk(next, context, place));
      case 'Sequence': {
        let { after } = context;
        for (const next of one.nodes) {
          const ends = walk(next, { ...context, after }, place);
          if (ends.length) after = ends;
        }
        return after;
      }
      case 'Condition':
        return [
          ...within(one.ifClause, `if $${one.condition}`, context, place),
          ...within(one.elseClause, `unless $${one.condition}`, context, place),
        ];
      case 'Defer': {
        const ends = one.primary.node ? walk(one.primary.node, context, place) : [];
        for (const { label, depends, node: later } of one.deferred) {
          const after = depends.flatMap(({ id }) => byId.get(id) ?? []);
          if (later) walk(later, { ...context, after, part: label ?? 'later' }, place);
        }
        return ends;
      }
    }
  }

  function within(one: PlanNode | undefined, condition: string, context: Context, place: string) {
    if (!one) return [];
    return walk(one, { ...context, conditions: [...context.conditions, condition] }, place);
  }
}

function selectionText(selections: readonly Selection[]): string {
  return selections
    .filter(({ name }) => name !== '__typename')
    .map(({ name, typeCondition, selections: below = [] }) => {
      const head = name ?? typeCondition ?? '';
      return below.length ? `${head} { ${selectionText(below)} }` : head;
    })
    .join(' ');
}
