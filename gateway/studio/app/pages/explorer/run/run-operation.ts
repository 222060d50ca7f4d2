import { type GraphError, graphErrors, type Question, send } from '../../../data/ask.ts';

/** What came, as it came. */
export interface RunAnswer {
  status: number;
  /** From asking until the last byte. */
  ms: number;
  bytes: number;
  text: string;
  /** The text as JSON; undefined when it is none. */
  json: unknown;
  errors: readonly GraphError[];
}

/** Asks, and keeps what a person wants to know of the answer. Rejects as `send` does. */
export async function runOperation(question: Question, signal: AbortSignal): Promise<RunAnswer> {
  const since = performance.now();
  const response = await send(question, signal);
  const body = await response.arrayBuffer();
  const ms = performance.now() - since;
  const text = new TextDecoder().decode(body);
  const json = parsed(text);
  return {
    status: response.status,
    ms,
    bytes: body.byteLength,
    text,
    json,
    errors: graphErrors(json),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
