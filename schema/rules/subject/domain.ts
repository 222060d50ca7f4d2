import { join } from 'node:path';
import type { ContractFile } from '../../contracts/contract-files.ts';
import {
  type ContractFiles,
  readContractBytes,
  readContractsIn,
} from '../../contracts/contract-files.ts';
import { readText } from '../../read-text.ts';
import type { Remark } from '../rule.ts';
import { type DomainGraph, readGraph } from './graph.ts';

/** A domain as rules see it. */
export interface Domain extends ContractFiles {
  name: string;
  /** Where it answers; absent where that is nobody's business. */
  url?: string | undefined;
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

/** A domain as it is published: what its files hold, by their names. */
export interface DomainText {
  name: string;
  url?: string | undefined;
  sdl: string;
  shared: string;
  contracts: readonly { name: string; text: string }[];
}

/** Reads what a domain published; places in findings are `<domain>/<file>`. Throws for nothing that it says. */
export function domainOf({ name, url, sdl, shared, contracts }: DomainText): Domain {
  const graph = readGraph({ domain: name, file: `${name}/schema.graphql`, sdl, shared });
  const files = contracts.map((contract) => ({
    file: `${name}/${contract.name}`,
    bytes: Buffer.from(contract.text),
  }));
  return { name, url, graph, sdl, shared, ...readContractBytes(files) };
}

/** Reads a room's `schema.graphql` and its contracts. Throws only when there is no such file, and INVALID_INPUT when it is not UTF-8. */
export function readDomain({ name, folder, shared }: DomainFolder): Domain {
  const file = join(folder, 'schema.graphql');
  const sdl = readText(file);
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
