import { type CompositionResult, composeServices } from '@apollo/composition';
import { printSchema } from '@apollo/federation-internals';
import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import { MeshError } from '../errors.ts';
import { parseWithin, sdlLimits } from '../parse-bounded.ts';
import { type CompositionFinding, errorFinding, hintFinding } from './finding.ts';

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
  const result = compose(
    parts.map((part) => ({ part, document: parse(new Source(part.sdl, part.name)) })),
  );
  if (result.errors?.length) {
    const reasons = result.errors.map(({ message }) => message).join('\n');
    throw new MeshError('RULE_VIOLATED', `The domains' schemas do not compose:\n${reasons}`);
  }
  if (!result.supergraphSdl) throw new MeshError('INTERNAL', 'Composition gave no supergraph');
  return { supergraphSdl: result.supergraphSdl, hints: result.hints.map(String) };
}

/** The graph where the parts fit together, and in either case what composition has to say of them. */
export interface Composition {
  graph?: {
    supergraphSdl: string;
    /** What clients see of it, without what only routers read. */
    apiSdl: string;
  };
  findings: CompositionFinding[];
}

/** Composes the parts, with errors and hints as data. Throws for nothing that the parts say. */
export function composeFindings(parts: readonly Part[]): Composition {
  const { documents, findings } = parseParts(parts);
  if (findings.length > 0) return { findings };
  const result = compose(documents);
  if (result.errors) return { findings: result.errors.map(errorFinding) };
  return {
    // Printed from the graph that composition made: reading its text again would take longer than judging it.
    graph: {
      supergraphSdl: result.supergraphSdl,
      apiSdl: printSchema(result.schema.toAPISchema()),
    },
    findings: result.hints.map(hintFinding).filter(isTheirs),
  };
}

/** The shared definitions bring this enum into every part, whether it is asked for or not: nobody's to mend. */
const isTheirs = ({ code, coordinate }: CompositionFinding) =>
  !(code === 'UNUSED_ENUM_TYPE' && coordinate === 'CacheControlScope');

interface ParsedPart {
  part: Part;
  document: DocumentNode;
}

function compose(parts: readonly ParsedPart[]): CompositionResult {
  return composeServices(
    parts.map(({ part: { name, url }, document }) => ({ name, url, typeDefs: document })),
  );
}

/** The source has the domain's name: each place that an error tells leads back to it. */
function parseParts(parts: readonly Part[]) {
  const documents: ParsedPart[] = [];
  const findings: CompositionFinding[] = [];
  for (const part of parts) {
    try {
      documents.push({ part, document: parseWithin(new Source(part.sdl, part.name), sdlLimits) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      findings.push(errorFinding(error));
    }
  }
  return { documents, findings };
}
