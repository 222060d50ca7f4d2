import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import type { Part } from './facts.ts';
import { resolveInPart, type Visit } from './part-resolver.ts';
import { entityOf } from './representation.ts';
import { Thing } from './thing.ts';
import type { World } from './world.ts';

/** A subgraph in this process. Answers are plain JSON, as if they had come over HTTP. */
export interface Subgraph {
  ask(query: string, variables: Readonly<Record<string, unknown>>, visit: Visit): Promise<Answer>;
}

export type Answer = z.infer<typeof answer>;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});

const references = z.array(z.record(z.string(), z.unknown()));

export function startSubgraph(world: World, part: Part): Subgraph {
  const schema = executable(world, part);
  const documents = new Map<string, DocumentNode | ExecutionResult>();
  return {
    async ask(query, variables, visit) {
      const document = documents.get(query) ?? readQuery(schema, query);
      documents.set(query, document);
      if (!('kind' in document)) return answer.parse(JSON.parse(JSON.stringify(document)));
      const variableValues = JSON.parse(JSON.stringify(variables));
      const result = await execute({ schema, document, variableValues, contextValue: visit });
      return JSON.parse(JSON.stringify(result));
    },
  };
}

/** A query that does not fit the subgraph's schema is refused, as any server would. */
function readQuery(schema: GraphQLSchema, query: string): DocumentNode | ExecutionResult {
  const document = parse(query);
  const errors = validate(schema, document);
  return errors.length ? { errors } : document;
}

function executable(world: World, part: Part): GraphQLSchema {
  const schema = buildSubgraphSchema(parse(part.sdl));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type))
      type.resolveType = (source) => (source instanceof Thing ? source.__typename : undefined);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === '_service' || field.name === '_entities') continue;
      field.resolve = resolveInPart(world, part.name);
    }
  }
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities) {
    entities.resolve = (_source, { representations }) =>
      references
        .parse(representations)
        .map((reference) => orError(() => entityOf(world, part.name, reference)));
  }
  return schema;
}

/** One entity that cannot be found is one error, at its place. */
function orError<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
