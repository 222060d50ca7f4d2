import {
  type ASTNode,
  type DefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { type BoundedParse, parseBounded, sdlLimits } from '../../parse-bounded.ts';
import type { Remark } from '../rule.ts';
import { type Place, placeIn } from './place.ts';

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
  const parsed = parseBounded(sdl, file, sdlLimits);
  const definitions = definitionsOf(parsed);
  const parsedShared = shared ? parseBounded(shared, file, sdlLimits) : undefined;
  const standard = parsedShared ? definitionsOf(parsedShared) : [];
  const types = typesIn(definitions);
  const byName = new Map<string, TypeNode[]>();
  for (const node of [...types, ...typesIn(standard)]) {
    byName.set(node.name.value, [...(byName.get(node.name.value) ?? []), node]);
  }
  const syntaxError = errorIn(file, parsed) ?? sharedErrorIn(file, parsedShared);
  return { domain, file, definitions, shared: standard, types, byName, syntaxError };
}

const definitionsOf = (parsed: BoundedParse) =>
  parsed.kind === 'document' ? parsed.document.definitions : [];

/** It stands in no file of the domain's. */
function sharedErrorIn(file: string, parsed: BoundedParse | undefined): DomainGraph['syntaxError'] {
  if (!parsed || parsed.kind === 'document') return undefined;
  const message = `what it is read together with cannot be read: ${parsed.message}`;
  return { at: { file, line: 1, column: 1 }, message };
}

function errorIn(file: string, parsed: BoundedParse): DomainGraph['syntaxError'] {
  if (parsed.kind === 'document') return undefined;
  const { line, column, message } = parsed;
  return { at: { file, line, column }, message };
}

const typesIn = (definitions: readonly DefinitionNode[]) =>
  definitions.filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node));

/** A remark about a node of the domain's own file. */
export function remarkAt(
  graph: DomainGraph,
  node: ASTNode,
  coordinate: string,
  message: string,
): Remark {
  return { at: placeIn(graph.file, node), coordinate, message };
}
