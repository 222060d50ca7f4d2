import { GraphQLError } from 'graphql';
import type { ContractFile, FileProblem } from '../contract-files.ts';
import { graphShape, type ObjectShape } from '../graph/graph-shape.ts';
import { pathText } from '../path-text.ts';
import type { Breach } from './breach.ts';
import { databaseBreaches } from './database-conformance.ts';
import { graphBreaches } from './graph-conformance.ts';
import type { TableShape } from './table-shape.ts';

export interface LintSubject {
  contracts: readonly ContractFile[];
  graph: GraphFile;
  /** Undefined when the database is not asked. */
  tables: readonly TableShape[] | undefined;
}

export interface GraphFile {
  /** For messages. */
  file: string;
  sdl: string;
  /** SDL that it is read together with. */
  shared: string;
}

/** Where a domain's contracts differ from its graph and its database, at the line that has to be mended. */
export function lintContracts({ contracts, graph, tables }: LintSubject): FileProblem[] {
  const promised = contracts.map(({ contract }) => contract);
  const shape = readShape(graph);
  if ('problem' in shape) return [shape.problem];
  const breaches = [
    ...graphBreaches(promised, shape.objects),
    ...(tables ? databaseBreaches(promised, tables) : []),
  ];
  return breaches.map((breach) => problemOf(breach, contracts, graph));
}

/** What a graph holds that is no SDL is not known, and would all be found missing. */
function readShape({
  file,
  sdl,
  shared,
}: GraphFile): { objects: ObjectShape[] } | { problem: FileProblem } {
  try {
    return { objects: graphShape(sdl, shared) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    return { problem: { file, line, column, path: '', message: error.message } };
  }
}

function problemOf(
  { contract = -1, path = [], line = 1, coordinate, message }: Breach,
  contracts: readonly ContractFile[],
  graph: GraphFile,
): FileProblem {
  const holder = contracts[contract];
  const text = `${coordinate} ${message}`;
  if (!holder) return { file: graph.file, line, column: 1, path: '', message: text };
  return { file: holder.file, ...holder.positionOf(path), path: pathText(path), message: text };
}
