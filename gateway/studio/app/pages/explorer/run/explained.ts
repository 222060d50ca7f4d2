import { z } from 'zod/mini';

const selection = z.object({
  kind: z.enum(['Field', 'InlineFragment']),
  name: z.optional(z.string()),
  typeCondition: z.optional(z.string()),
  get selections() {
    return z.optional(z.array(selection));
  },
});

export type Selection = z.output<typeof selection>;

const fetchNode = z.object({
  kind: z.literal('Fetch'),
  fetchNumber: z.int(),
  id: z.optional(z.string()),
  serviceName: z.string(),
  operationKind: z.string(),
  operation: z.string(),
  requires: z.optional(z.array(selection)),
});
const planNode = z.union([
  fetchNode,
  z.object({
    kind: z.enum(['Sequence', 'Parallel']),
    get nodes() {
      return z.array(planNode);
    },
  }),
  z.object({
    kind: z.literal('Flatten'),
    path: z.array(z.string()),
    get node() {
      return planNode;
    },
  }),
  z.object({
    kind: z.literal('Condition'),
    condition: z.string(),
    get ifClause() {
      return z.optional(planNode);
    },
    get elseClause() {
      return z.optional(planNode);
    },
  }),
  z.object({
    kind: z.literal('Defer'),
    primary: z.object({
      get node() {
        return z.optional(planNode);
      },
    }),
    deferred: z.array(
      z.object({
        label: z.optional(z.string()),
        depends: z.array(z.object({ id: z.string() })),
        get node() {
          return z.optional(planNode);
        },
      }),
    ),
  }),
]);

export type PlanNode = z.output<typeof planNode>;

const queryPlan = z.object({
  subgraphs: z.array(z.string()),
  node: z.optional(planNode),
  /** Why it is not told. */
  leftOut: z.optional(z.string()),
});

export type QueryPlan = z.output<typeof queryPlan>;

const timeline = z.object({
  totalMs: z.number(),
  isPlanFromCache: z.nullable(z.boolean()),
  phases: z.array(
    z.object({
      phase: z.enum(['parse', 'plan', 'project']),
      startMs: z.number(),
      endMs: z.number(),
    }),
  ),
  fetches: z.array(
    z.object({
      fetchNumber: z.optional(z.int()),
      subgraph: z.string(),
      path: z.array(z.string()),
      startMs: z.number(),
      endMs: z.nullable(z.number()),
      bytes: z.nullable(z.number()),
      isShared: z.boolean(),
      isFailed: z.boolean(),
      errorCount: z.int(),
    }),
  ),
  leftOut: z.int(),
});

export type Timeline = z.output<typeof timeline>;

/** How an answer came about, as far as the gateway tells. */
export interface Explained {
  queryPlan?: QueryPlan | undefined;
  timeline?: Timeline | undefined;
}

export const explainHeader = 'x-weft-explain';

const explainedAnswer = z.looseObject({
  extensions: z.looseObject({
    queryPlan: z.optional(z.unknown()),
    timeline: z.optional(z.unknown()),
  }),
});

/** An answer without what it says of itself, and that. */
export function splitExplained(json: unknown): { json: unknown; explained: Explained } {
  const { data: answer } = explainedAnswer.safeParse(json);
  if (!answer) return { json, explained: {} };
  const { queryPlan: plan, timeline: times, ...others } = answer.extensions;
  if (plan === undefined && times === undefined) return { json, explained: {} };
  const { extensions: _extensions, ...rest } = answer;
  return {
    json: Object.keys(others).length ? { ...rest, extensions: others } : rest,
    explained: {
      queryPlan: queryPlan.safeParse(plan).data,
      timeline: timeline.safeParse(times).data,
    },
  };
}
