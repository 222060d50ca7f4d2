import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { scalars } from '../../schema/scalars.ts';
import { standards } from '../../schema/standards.ts';
import type { SubgraphDefinition } from './definition.ts';

/** The domain's part of the graph as text: the standards, then its own file. */
export function roomSdl(folder: string): string {
  return `${standards}\n${readFileSync(join(folder, 'schema.graphql'), 'utf8')}`;
}

export function buildSchema(
  room: Pick<SubgraphDefinition<never, never>, 'name' | 'folder' | 'resolvers'>,
): GraphQLSchema {
  const resolvers = { ...room.resolvers, ...scalars };
  if (!isResolverMap(resolvers)) throw new Error(`A resolver of ${room.name} is not a function`);
  return buildSubgraphSchema({ typeDefs: parse(roomSdl(room.folder)), resolvers });
}

/** The rooms' resolvers are checked against generated types; the library only asks for functions by name. */
function isResolverMap(map: Record<string, object>): map is GraphQLResolverMap<unknown> {
  return Object.values(map).every(
    (type) =>
      type instanceof GraphQLScalarType ||
      Object.values(type).every((resolver) => typeof resolver === 'function'),
  );
}
