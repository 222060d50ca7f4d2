import { AskError, type GraphError, graphErrors, type Question, send } from '../../../data/ask.ts';
import { type MergedAnswer, nothingYet, withPart } from '../parts/merge-parts.ts';
import { boundaryOf, PartReader, PartsError } from '../parts/part-reader.ts';
import { type Explained, splitExplained } from './explained.ts';

/** What came, as it came; without what the gateway tells of how it came about. */
export interface RunAnswer extends Explained {
  status: number;
  /** From asking until the last byte. */
  ms: number;
  bytes: number;
  text: string;
  /** The text as JSON; undefined when it is none. */
  json: unknown;
  errors: readonly GraphError[];
  /** Of an answer in parts: those that came, and how many are announced besides. */
  parts?: { came: readonly CamePart[]; awaited: number; hasNext: boolean };
}

/** A part of an answer, when it was here. */
export interface CamePart {
  /** From 1. */
  number: number;
  ms: number;
  /** Where in the answer, e.g. `product (stock)`. */
  places: readonly string[];
}

/**
 * Asks, and keeps what a person wants to know of the answer. One in parts is told of as often as one comes.
 * Rejects as `send` does, and with an AskError for an answer in parts that breaks off.
 */
export async function runOperation(
  question: Question,
  signal: AbortSignal,
  onPart: (answer: RunAnswer) => void,
): Promise<RunAnswer> {
  const since = performance.now();
  const response = await send(question, signal);
  const elapsed = () => performance.now() - since;
  const boundary = boundaryOf(response.headers.get('content-type') ?? '');
  if (boundary !== undefined) return readParts(response, boundary, elapsed, onPart);
  const body = await response.arrayBuffer();
  const ms = elapsed();
  const text = new TextDecoder().decode(body);
  const { json, explained } = splitExplained(parsed(text));
  const { status } = response;
  const errors = graphErrors(json);
  const isTold = explained.queryPlan || explained.timeline;
  if (!isTold) return { status, ms, bytes: body.byteLength, text, json, errors };
  return { status, ms, ...written(json), json, errors, ...explained };
}

async function readParts(
  { status, body }: Response,
  boundary: string,
  elapsed: () => number,
  onPart: (answer: RunAnswer) => void,
): Promise<RunAnswer> {
  const reader = new PartReader(boundary);
  const came: CamePart[] = [];
  let merged = nothingYet;
  let latest: RunAnswer | undefined;
  const stream = body?.getReader();
  while (stream && !reader.isOver) {
    const { done, value } = await stream.read();
    if (done) break;
    for (const text of pushed(reader, value)) {
      merged = nextAnswer(merged, text);
      came.push({ number: came.length + 1, ms: elapsed(), places: merged.latest });
      latest = answerOf(status, merged, came);
      if (merged.hasNext) onPart(latest);
    }
  }
  if (!latest || !reader.isOver) throw new AskError('The answer broke off. Run it again.');
  return latest;
}

function pushed(reader: PartReader, bytes: Uint8Array): string[] {
  try {
    return reader.push(bytes);
  } catch (error) {
    throw error instanceof PartsError ? new AskError(error.message) : error;
  }
}

function nextAnswer(before: MergedAnswer, text: string): MergedAnswer {
  const next = withPart(before, parsed(text));
  if (!next) throw new AskError('The gateway sent a part that could not be read.');
  return next;
}

function answerOf(status: number, merged: MergedAnswer, came: readonly CamePart[]): RunAnswer {
  const { json, explained } = splitExplained(merged.json);
  const { errors, pending, hasNext } = merged;
  return {
    status,
    ms: came.at(-1)?.ms ?? 0,
    ...written(json),
    json,
    errors,
    parts: { came: [...came], awaited: pending.size, hasNext },
    ...explained,
  };
}

function written(json: unknown): { text: string; bytes: number } {
  const text = JSON.stringify(json);
  return { text, bytes: new TextEncoder().encode(text).byteLength };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
