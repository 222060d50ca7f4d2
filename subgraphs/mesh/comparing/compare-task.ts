import { buildASTSchema, parse } from 'graphql';
import type { Change } from '../../../schema/checks/changes/change.ts';
import { compareSchemas } from '../../../schema/checks/changes/compare-schemas.ts';

/** Two graphs as clients see them; null is none at all. Plain data, for another thread. */
export interface CompareTask {
  before: string | null;
  after: string | null;
}

export interface Compared {
  changes: Pick<Change, 'kind' | 'level' | 'coordinate' | 'message'>[];
  /** Before the rest was cut off. */
  total: number;
}

/** More than this nobody reads. */
const maxChanges = 1000;

export function compare({ before, after }: CompareTask): Compared {
  const changes = compareSchemas(schemaOf(before), schemaOf(after));
  return {
    total: changes.length,
    changes: changes.slice(0, maxChanges).map(({ kind, level, coordinate, message }) => {
      return { kind, level, coordinate, message };
    }),
  };
}

const schemaOf = (sdl: string | null) =>
  buildASTSchema(parse(sdl ?? noGraph, { noLocation: true }), { assumeValid: true });

/** There is no empty document. */
const noGraph = 'scalar ID';
