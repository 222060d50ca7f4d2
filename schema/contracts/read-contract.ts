import type { Document } from 'yaml';
import { explain, type Issue } from './explain-issue.ts';
import { type Contract, contract as form } from './odcs/contract.ts';
import { pathText } from './path-text.ts';
import type { ContractProblem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export interface ReadContract {
  contract: Contract;
  /** The text with comments and the order of keys, for whoever changes it. */
  document: Document;
  /** What a later version of the standard added: kept in the document, and looked at by nobody. */
  unread: string[];
  positionOf: YamlSource['positionOf'];
}

export type ContractReading =
  | ({ kind: 'contract' } & ReadContract)
  | { kind: 'invalid'; problems: ContractProblem[] };

/** More than this is not read by anyone, and the first ones often cause the others. */
const maxProblems = 100;

/**
 * Reads a contract in ODCS 3.0 or 3.1; of later 3.x versions all that these have too.
 * Bytes may come from anywhere: whatever is wrong is told as problems, each with its line and column.
 */
export function readContract(bytes: Uint8Array): ContractReading {
  const reading = readYaml(bytes);
  if (reading.kind === 'unreadable') return { kind: 'invalid', problems: reading.problems };
  const { source } = reading;
  const version = versionOf(source.value);
  if (version.kind === 'refused') {
    const position = source.positionOf(['apiVersion']);
    const problem = { ...position, path: 'apiVersion', message: version.message };
    return { kind: 'invalid', problems: [problem] };
  }
  const unread: string[] = [];
  let value = source.value;
  let parsed = form.safeParse(value);
  // Each round takes away what the one before did not know; it ends because nothing is left to take.
  while (version.isLater && parsed.error) {
    const additions = parsed.error.issues.filter(isAddition);
    if (!additions.length) break;
    value = without(value, additions, unread);
    parsed = form.safeParse(value);
  }
  if (parsed.success) {
    const { document, positionOf } = source;
    return { kind: 'contract', contract: parsed.data, document, unread, positionOf };
  }
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, source, value));
  return { kind: 'invalid', problems: problems.slice(0, maxProblems) };
}

type StandardVersion = { kind: 'read'; isLater: boolean } | { kind: 'refused'; message: string };

function versionOf(value: unknown): StandardVersion {
  const given = valueAt(value, ['apiVersion']);
  const [, minor] = /^v3\.(\d+)\.\d+$/.exec(String(given)) ?? [];
  if (minor !== undefined) return { kind: 'read', isLater: Number(minor) > 1 };
  const right = 'it must be v3.0.x, v3.1.x or a later v3, e.g. "v3.1.0"';
  const what = given === undefined ? 'is missing' : `${JSON.stringify(given)} is not read`;
  return { kind: 'refused', message: `${what}: ${right}` };
}

/** A key or a name that the versions known here do not have. */
const isAddition = ({ code, path }: Issue) =>
  code === 'unrecognized_keys' || (code === 'invalid_value' && path.length > 1);

/** A copy without what was added; tells what that is. */
function without(value: unknown, additions: readonly Issue[], unread: string[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of additions) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1) ?? ''];
    const owner = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const holder = valueAt(copy, owner);
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of keys) {
      unread.push(pathText([...owner, key]));
      Reflect.deleteProperty(holder, key);
    }
  }
  return copy;
}

function problemsOf(issue: Issue, source: YamlSource, value: unknown): ContractProblem[] {
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors);
    if (branch) {
      return branch.flatMap((inner) => {
        return problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, source, value);
      });
    }
    const message = 'has none of the forms that it may have';
    return [{ ...source.positionOf(issue.path), path: pathText(issue.path), message }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.positionOfKey(issue.path, key),
      path: pathText(issue.path),
      message: explain({ ...issue, keys: [key] }, undefined),
    }));
  }
  const message = explain(issue, valueAt(value, issue.path));
  return [{ ...source.positionOf(issue.path), path: pathText(issue.path), message }];
}

/** The form that was meant: the one whose problems are inside of it, and not that it is another thing. */
function likeliest(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => !issues.some(({ code, path }) => isOtherThing(code, path)));
}

const isOtherThing = (code: string, path: readonly PropertyKey[]) =>
  code === 'invalid_type' && path.length === 0;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((holder, part) => {
    if (typeof holder !== 'object' || holder === null) return undefined;
    return Object.hasOwn(holder, part) ? Reflect.get(holder, part) : undefined;
  }, value);
}
