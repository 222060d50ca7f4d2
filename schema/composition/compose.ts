import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { MeshError } from '../errors.ts';

/** One domain's part of the graph. */
export interface Part {
  name: string;
  /** Where the domain answers. */
  url: string;
  sdl: string;
}

/**
 * Composes the parts into one supergraph.
 * Throws RULE_VIOLATED that lists every reason when they do not fit together.
 */
export function composeGraph(parts: readonly Part[]): { supergraphSdl: string; hints: string[] } {
  const result = composeServices(
    parts.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (result.errors?.length) {
    const reasons = result.errors.map(({ message }) => message).join('\n');
    throw new MeshError('RULE_VIOLATED', `The domains' schemas do not compose:\n${reasons}`);
  }
  if (!result.supergraphSdl) throw new MeshError('INTERNAL', 'Composition gave no supergraph');
  return { supergraphSdl: result.supergraphSdl, hints: result.hints.map(String) };
}
