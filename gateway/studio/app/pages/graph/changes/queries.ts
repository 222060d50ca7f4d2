import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const revision = z.object({
  number: z.number(),
  action: z.string(),
  actor: z.string(),
  at: z.string(),
  steps: z.array(
    z.object({
      domain: z.string(),
      from: z.nullable(z.number()),
      to: z.nullable(z.number()),
    }),
  ),
});
export type Revision = z.output<typeof revision>;

/** The graphs of so many revisions are kept. */
export const keptRevisions = 50;

export const revisionList = graphQuery(
  `query StudioRevisions($name: ID!) {
    environment(name: $name) {
      revisions(first: ${keptRevisions}) { nodes { number action actor at steps { domain from to } } }
    }
  }`,
  z.object({
    environment: z.nullable(z.object({ revisions: z.object({ nodes: z.array(revision) }) })),
  }),
);

const graphChange = z.object({
  kind: z.string(),
  level: z.string(),
  coordinate: z.string(),
  message: z.string(),
});
export type GraphChange = z.output<typeof graphChange>;

export const changesBetween = graphQuery(
  `query StudioGraphChanges($name: ID!, $from: Int!, $to: Int!) {
    environment(name: $name) {
      changes(from: $from, to: $to) { total changes { kind level coordinate message } }
    }
  }`,
  z.object({
    environment: z.nullable(
      z.object({
        changes: z.nullable(z.object({ total: z.number(), changes: z.array(graphChange) })),
      }),
    ),
  }),
);
