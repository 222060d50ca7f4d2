import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractFile } from '../../contracts/contract-files.ts';
import { type ContractFiles, readContractsIn } from '../../contracts/contract-files.ts';
import type { Remark } from '../rule.ts';
import { type DomainGraph, readGraph } from './graph.ts';

/** A domain as rules see it. */
export interface Domain extends ContractFiles {
  name: string;
  graph: DomainGraph;
  /** The text of its part of the graph, and of what that is read with. */
  sdl: string;
  shared: string;
}

export interface DomainFolder {
  name: string;
  folder: string;
  /** SDL that its graph is read together with. */
  shared: string;
}

/** Reads a room's `schema.graphql` and its contracts. Throws only when there is no such file. */
export function readDomain({ name, folder, shared }: DomainFolder): Domain {
  const file = join(folder, 'schema.graphql');
  const sdl = readFileSync(file, 'utf8');
  const graph = readGraph({ domain: name, file, sdl, shared });
  return { name, graph, sdl, shared, ...readContractsIn(folder) };
}

/** A remark about a place in a contract, e.g. `['schema', 0, 'name']`. */
export function remarkIn(
  holder: ContractFile,
  path: readonly PropertyKey[],
  message: string,
  coordinate = holder.contract.id,
): Remark {
  return { at: { file: holder.file, ...holder.positionOf(path) }, coordinate, message };
}
