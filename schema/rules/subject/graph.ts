import {
  type ASTNode,
  type DefinitionNode,
  GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  Source,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { Remark } from '../rule.ts';
import { type Place, placeIn } from './place.ts';

/** More than a hundred domains of ours together; a parser is not to be kept busy longer. */
const maxTokens = 500_000;

export type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** A domain's part of the graph as a syntax tree whose nodes know their lines. */
export interface DomainGraph {
  domain: string;
  file: string;
  /** What the domain's own file defines; nothing when it is no SDL. */
  definitions: readonly DefinitionNode[];
  /** What it is read together with, such as the standards. */
  shared: readonly DefinitionNode[];
  /** The domain's own types, extensions among them, in the order of the file. */
  types: readonly TypeNode[];
  /** By name, with what is shared. */
  byName: ReadonlyMap<string, readonly TypeNode[]>;
  syntaxError: { at: Place; message: string } | undefined;
}

export interface GraphText {
  domain: string;
  file: string;
  sdl: string;
  shared: string;
}

/** Reads SDL that anyone may have written: what is no SDL is told in `syntaxError`, and has no definitions. */
export function readGraph({ domain, file, sdl, shared }: GraphText): DomainGraph {
  const own = parseDefinitions(sdl, file);
  const definitions = Array.isArray(own) ? own : [];
  const standard = parse(shared).definitions;
  const types = typesIn(definitions);
  const byName = new Map<string, TypeNode[]>();
  for (const node of [...types, ...typesIn(standard)]) {
    byName.set(node.name.value, [...(byName.get(node.name.value) ?? []), node]);
  }
  const syntaxError = Array.isArray(own) ? undefined : own;
  return { domain, file, definitions, shared: standard, types, byName, syntaxError };
}

const typesIn = (definitions: readonly DefinitionNode[]) =>
  definitions.filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node));

function parseDefinitions(sdl: string, file: string) {
  try {
    return [...parse(new Source(sdl, file), { maxTokens }).definitions];
  } catch (error) {
    const start = { file, line: 1, column: 1 };
    if (error instanceof RangeError) return { at: start, message: 'is nested too deeply' };
    if (!(error instanceof GraphQLError)) throw error;
    return { at: { ...start, ...error.locations?.[0] }, message: error.message };
  }
}

/** A remark about a node of the domain's own file. */
export function remarkAt(
  graph: DomainGraph,
  node: ASTNode,
  coordinate: string,
  message: string,
): Remark {
  return { at: placeIn(graph.file, node), coordinate, message };
}
