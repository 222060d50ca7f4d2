import { setImmediate as breathe } from 'node:timers/promises';
import { type DocumentNode, Kind } from 'graphql';
import { Refusals, type UserError } from '../../../platform/subgraph/mutation.ts';
import { normalForm } from '../../../schema/checks/operations/normal-form.ts';

/** What a consumer hands in; an empty name is taken from the text, where that has one. */
export interface GivenOperation {
  name: string;
  text: string;
}

/** With the hash of its normal form, by which what gateways record is found again. */
export interface HashedOperation extends GivenOperation {
  hash: string;
}

/** More reasons than this are read by nobody. */
const mostReasons = 100;

/** As long as names are that consumers give. */
export const longestName = 200;

/** How many are read before others get their turn. */
const atOnce = 50;

/**
 * Reads, normalises and hashes a consumer's operations; of equal ones the first stays.
 * None of them needs to fit the graph: the graph may come later.
 * Throws Refusals that name each one that cannot be read, and why.
 */
export async function hashOperations(given: readonly GivenOperation[]): Promise<HashedOperation[]> {
  const byHash = new Map<string, HashedOperation>();
  const reasons: UserError[] = [];
  for (const [index, { name, text }] of given.entries()) {
    if (index % atOnce === atOnce - 1) await breathe();
    const read = normalForm(text);
    if (read.kind === 'normal') {
      const { hash, document } = read;
      if (!byHash.has(hash)) byHash.set(hash, { hash, name: name || nameOf(document), text });
    } else if (reasons.length < mostReasons) {
      const message = `${name ? `${name} ` : ''}cannot be read: ${read.reason}`;
      reasons.push({ code: 'INVALID_INPUT', message, path: ['input', 'operations', `${index}`] });
    }
  }
  const [first, ...others] = reasons;
  if (first) throw new Refusals([first, ...others]);
  return [...byHash.values()];
}

function nameOf({ definitions }: DocumentNode): string {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value.slice(0, longestName) ?? '';
}
