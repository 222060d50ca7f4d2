import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';
import { isRecord } from '../planning/compile/json-text.ts';
import type { SubgraphAnswer } from './subgraph.ts';

/** Fields of an error that are of no use are dropped, since the error itself is worth keeping. */
const errors = z
  .array(
    z.object({
      message: z.string().catch(''),
      path: z
        .array(z.union([z.string(), z.number()]))
        .optional()
        .catch(undefined),
      extensions: z.record(z.string(), z.unknown()).optional().catch(undefined),
    }),
  )
  .optional();

/**
 * Takes a subgraph's JSON for an answer. Other JSON, e.g. a web server's own "503", is none: taken for one it
 * would be null without a reason. The data is looked at by nobody but the projection, which takes nothing on
 * trust; checking it here too would cost as much as all the rest.
 * Throws SUBGRAPH_UNAVAILABLE.
 */
export function parseAnswer(name: string, value: unknown): SubgraphAnswer {
  if (!isRecord(value)) throw noAnswer(name);
  const { data } = value;
  if (value.errors === undefined && isRecord(data)) return { data };
  const parsed = errors.safeParse(value.errors ?? undefined);
  if (!parsed.success) throw noAnswer(name, parsed.error);
  if (isRecord(data)) return { data, errors: parsed.data };
  const isEmpty = data === null || (data === undefined && parsed.data !== undefined);
  if (!isEmpty) throw noAnswer(name);
  return { data: null, errors: parsed.data };
}

function noAnswer(name: string, cause?: unknown): MeshError {
  const message = `${name} cannot be reached now: what it says is no GraphQL answer`;
  return new MeshError('SUBGRAPH_UNAVAILABLE', message, { cause });
}
