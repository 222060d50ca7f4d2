import type { DocumentNode } from 'graphql';
import { normalizeOperation, operationHash } from './normalize.ts';
import { readOperation, reasonOf } from './read-operation.ts';

export type NormalForm =
  | { kind: 'normal'; text: string; hash: string; document: DocumentNode }
  | { kind: 'unreadable'; reason: string };

/** Brings what somebody sent or registered into its normal form. Never throws: what cannot be read has its reason. */
export function normalForm(given: string): NormalForm {
  const reading = readOperation(given);
  if (reading.kind === 'unreadable') return reading;
  const { document } = reading;
  try {
    const text = normalizeOperation(document);
    return { kind: 'normal', text, hash: operationHash(text), document };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}
