import type { ASTNode, DocumentNode, GraphQLSchema } from 'graphql';
import { isNode, isScalar } from 'yaml';
import { z } from 'zod';
import type { ContractFile } from '../../contracts/contract-files.ts';
import { parseBounded } from '../../parse-bounded.ts';
import type { Remark } from '../rule.ts';
import { placeIn } from './place.ts';

/** No operation of a person is longer. */
const maxTokens = 10_000;

/** An operation that a consumer sends, or that a contract shows as a sample. */
export interface Operation {
  /** Its title, or its file. */
  title: string;
  file: string;
  /** The line of the file on which its text begins, from 1. */
  firstLine: number;
  /** Whether it is only a part of the file, so that the file's columns are not its own. */
  isEmbedded: boolean;
  /** Undefined when it is no GraphQL. */
  document: DocumentNode | undefined;
  syntaxError: { line: number; message: string } | undefined;
  /** What consumers can ask. */
  schema: GraphQLSchema;
}

export interface OperationText {
  title: string;
  file: string;
  firstLine: number;
  isEmbedded: boolean;
  text: string;
}

export function readOperation(given: OperationText, schema: GraphQLSchema): Operation {
  const { text, ...place } = given;
  const parsed = parseBounded(text, given.file, { maxTokens });
  const about = { ...place, schema };
  if (parsed.kind === 'document') {
    return { ...about, document: parsed.document, syntaxError: undefined };
  }
  const { line, message } = parsed;
  return { ...about, document: undefined, syntaxError: { line, message } };
}

/** The line of the file for a line of the operation. */
export const fileLine = ({ firstLine }: Operation, line: number) => firstLine + line - 1;

export function remarkOn(operation: Operation, node: ASTNode, message: string): Remark {
  const { line, column, file } = placeIn(operation.file, node);
  return {
    at: { file, line: fileLine(operation, line), column: operation.isEmbedded ? 1 : column },
    coordinate: operation.title,
    message,
  };
}

const samples = z.array(z.object({ title: z.string(), query: z.string() }));

export interface SampleQueries {
  /** To the custom property, for remarks about all of them. */
  path: readonly PropertyKey[];
  /** Undefined when they are not of the form `{ title, query }`. */
  queries: OperationText[] | undefined;
}

/** The custom property `sampleQueries` of a contract; undefined when it has none. */
export function sampleQueriesOf(holder: ContractFile): SampleQueries | undefined {
  const properties = holder.contract.customProperties ?? [];
  const at = properties.findIndex(({ property }) => property === 'sampleQueries');
  if (at < 0) return undefined;
  const path = ['customProperties', at, 'value'];
  const parsed = samples.safeParse(properties[at]?.value);
  const queries = parsed.data?.map(({ title, query }, index) => ({
    title,
    text: query,
    isEmbedded: true,
    file: holder.file,
    firstLine: firstLineOf(holder, [...path, index, 'query']),
  }));
  return { path, queries };
}

/** The text of a block (`|` or `>`) begins on the line below. */
function firstLineOf({ document, positionOf }: ContractFile, path: readonly PropertyKey[]): number {
  const node: unknown = document.getIn(path, true);
  const isBlock = isNode(node) && isScalar(node) && node.type?.startsWith('BLOCK');
  return positionOf(path).line + (isBlock ? 1 : 0);
}
