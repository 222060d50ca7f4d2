import type { CompositionSuccess } from '@apollo/composition';
import type { ASTNode, GraphQLError } from 'graphql';
import { coordinateAt } from './coordinate-at.ts';

/** Something that composition says of the parts, as data. */
export interface CompositionFinding {
  /** A warning or a note is a hint: the graph composes all the same. */
  level: 'error' | 'warning' | 'note';
  /** Of composition's own list, e.g. `INVALID_FIELD_SHARING`. */
  code: string;
  message: string;
  coordinate?: string | undefined;
  /** Everywhere that it comes from; empty where composition tells no place. */
  places: CompositionPlace[];
}

export interface CompositionPlace {
  subgraph: string;
  /** In the subgraph's own schema, from 1. */
  line: number;
}

export function errorFinding(error: GraphQLError): CompositionFinding {
  const { message, extensions } = error;
  const code = typeof extensions.code === 'string' ? extensions.code : 'INVALID_GRAPHQL';
  if (error.nodes) {
    const [coordinate] = error.nodes.flatMap(({ loc }) =>
      loc ? [coordinateAt(loc.source, loc.start)] : [],
    );
    return { level: 'error', code, message, coordinate, places: placesOf(error.nodes) };
  }
  const [place] = error.locations ?? [];
  const places = error.source && place ? [{ subgraph: error.source.name, line: place.line }] : [];
  return { level: 'error', code, message, places };
}

type CompositionHint = CompositionSuccess['hints'][number];

export function hintFinding(hint: CompositionHint): CompositionFinding {
  const { definition, message, nodes = [] } = hint;
  const level = definition.level.name === 'WARN' ? 'warning' : 'note';
  const coordinate = hint.coordinate ?? hint.element?.coordinate;
  return { level, code: definition.code, message, coordinate, places: placesOf(nodes) };
}

/** Composition names the subgraph on some nodes only; the name of the source is on all. */
function placesOf(nodes: readonly ASTNode[]): CompositionPlace[] {
  return nodes.flatMap(({ loc }) =>
    loc ? [{ subgraph: loc.source.name, line: loc.startToken.line }] : [],
  );
}
