import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MeshError } from '../errors.ts';
import { readText } from '../read-text.ts';
import { type OperationText, operationsOf } from './documents.ts';
import { manifestTexts } from './manifests.ts';
import type { ReadOperations } from './operation-problem.ts';

const maxBytes = 10 * 1024 * 1024;
const maxFiles = 10_000;

/**
 * A consumer's operations from an Apollo persisted-query manifest, the persisted documents of GraphQL Code
 * Generator, a `.graphql` file, or a folder of such files. In a manifest each operation brings its own fragments.
 * Throws NOT_FOUND where nothing is, INVALID_INPUT for what is none of these or too large.
 */
export function readOperations(path: string): ReadOperations {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new MeshError('NOT_FOUND', `There is no file or folder ${path}`);
  if (found.isDirectory()) return operationsOf(textsIn(path));
  if (path.endsWith('.json')) return ofManifest(path);
  return operationsOf([{ place: path, text: readBounded(path, found.size) }]);
}

function ofManifest(path: string): ReadOperations {
  const texts = manifestTexts(path, parseJson(path));
  if (!texts) {
    const forms =
      'an Apollo persisted-query manifest ("format": "apollo-persisted-query-manifest", "version": 1) or persisted documents ({"<hash>": "<operation>"})';
    throw new MeshError('INVALID_INPUT', `${path} is neither ${forms}`);
  }
  const each = texts.map((text) => operationsOf([text]));
  return {
    operations: each.flatMap(({ operations }) => operations),
    problems: each.flatMap(({ problems }) => problems),
  };
}

function parseJson(path: string): unknown {
  const text = readBounded(path, statSync(path).size);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MeshError('INVALID_INPUT', `${path} is no JSON`, { cause });
  }
}

function textsIn(folder: string): OperationText[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(graphql|gql)$/.test(name)).sort();
  if (!files.length) {
    throw new MeshError('INVALID_INPUT', `${folder} has no .graphql or .gql file in it`);
  }
  if (files.length > maxFiles) {
    const message = `${folder} has ${files.length} files of operations; at most ${maxFiles} are read`;
    throw new MeshError('INVALID_INPUT', message);
  }
  const paths = files.map((name) => join(folder, name));
  const sizes = paths.map((path) => statSync(path).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return paths.map((path) => ({ place: path, text: readBounded(path, total) }));
}

/** `size` is what is to be read in all, in bytes. */
function readBounded(path: string, size: number): string {
  if (size <= maxBytes) return readText(path);
  const message = `${path} is too large: at most ${maxBytes / 2 ** 20} MB of operations are read`;
  throw new MeshError('INVALID_INPUT', message);
}
