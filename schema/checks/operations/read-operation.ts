import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import { parseBounded } from '../../parse-bounded.ts';

export type Reading =
  | { kind: 'read'; document: DocumentNode }
  | { kind: 'unreadable'; reason: string };

/** Far above what people write: what is longer was made to cost, and is refused before it does. */
const maxTokens = 20_000;

/** Parses what somebody sent or registered. Never throws: what cannot be read has its reason in words. */
export function readOperation(text: string): Reading {
  const parsed = parseBounded(text, 'operation', { maxTokens, noLocation: true });
  if (parsed.kind === 'invalid') {
    const { message, line, column } = parsed;
    return { kind: 'unreadable', reason: `${message} (line ${line}, column ${column})` };
  }
  const { document } = parsed;
  const reason = whyUnfit(document);
  return reason === undefined ? { kind: 'read', document } : { kind: 'unreadable', reason };
}

function whyUnfit({ definitions }: DocumentNode): string | undefined {
  const strange = definitions.find(
    ({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION,
  );
  if (strange) return `holds a ${strange.kind}; only operations and fragments can be asked`;
  const hasOperation = definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return hasOperation ? undefined : 'holds no operation';
}

/** The words for whatever reading or following an operation threw; what is our own fault is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'is nested too deeply to be read';
  if (!(error instanceof GraphQLError)) throw error;
  const [place] = error.locations ?? [];
  return place ? `${error.message} (line ${place.line}, column ${place.column})` : error.message;
}
