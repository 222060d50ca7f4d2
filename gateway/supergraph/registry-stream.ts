import { createParser } from 'eventsource-parser';
import { MeshError } from '../../schema/errors.ts';
import { fetchCause } from '../fetch-cause.ts';
import { maxReleasedLength } from './released-supergraph.ts';

export interface RegistryAddress {
  /** Where the registry answers, e.g. `http://127.0.0.1:4100`. */
  url: string;
  environment: string;
}

export interface StreamOptions extends RegistryAddress {
  /** The revision that is served already, so that it is not sent again. */
  lastEventId: string | undefined;
  /** A stream that says nothing for so long counts as broken, in ms. */
  silenceMs: number;
  signal: AbortSignal;
  /** Called when the registry has opened the stream. */
  onOpen(): void;
  /** Called with the data of each event. */
  onSupergraph(text: string): void;
}

/**
 * Reads a registry's stream of supergraphs until it breaks or the signal ends it; it always rejects:
 * SUBGRAPH_UNAVAILABLE for a registry that is away or refuses, TIMEOUT for one that is silent,
 * LIMIT_EXCEEDED for an event that is too large.
 * Source: HTML Standard, 9.2 Server-sent events.
 */
export async function readStream(options: StreamOptions): Promise<never> {
  const broken = new AbortController();
  const silence = setTimeout(() => broken.abort(silent(options)), options.silenceMs);
  try {
    const signal = AbortSignal.any([options.signal, broken.signal]);
    const body = await openStream(options, signal);
    options.onOpen();
    const parser = createParser({
      maxBufferSize: maxReleasedLength,
      onEvent: ({ event, data }) => {
        if (event === 'supergraph') options.onSupergraph(data);
      },
      onError: ({ type }) => {
        if (type === 'max-buffer-size-exceeded') broken.abort(tooLarge());
      },
    });
    for await (const text of body.pipeThrough(new TextDecoderStream(), { signal })) {
      silence.refresh();
      parser.feed(text);
      signal.throwIfAborted();
    }
    throw new MeshError('SUBGRAPH_UNAVAILABLE', 'it ended the stream');
  } catch (error) {
    if (broken.signal.aborted) throw broken.signal.reason;
    throw error instanceof MeshError ? error : brokenOff(error);
  } finally {
    clearTimeout(silence);
    broken.abort();
  }
}

async function openStream(
  { url, environment, lastEventId }: StreamOptions,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const address = `${url.replace(/\/+$/, '')}/environments/${environment}/supergraph`;
  const headers = new Headers({ accept: 'text/event-stream' });
  if (lastEventId !== undefined) headers.set('last-event-id', lastEventId);
  const response = await fetch(address, { headers, signal }).catch((cause) => {
    const message = `it cannot be reached${fetchCause(cause)}`;
    throw new MeshError('SUBGRAPH_UNAVAILABLE', message, { cause });
  });
  const type = response.headers.get('content-type') ?? 'nothing';
  if (response.ok && response.body && type.startsWith('text/event-stream')) return response.body;
  const answer = response.ok
    ? `it answers with ${type}, not with a stream`
    : await refusal(response);
  throw new MeshError('SUBGRAPH_UNAVAILABLE', answer);
}

function brokenOff(cause: unknown): MeshError {
  return new MeshError('SUBGRAPH_UNAVAILABLE', `the stream broke off${fetchCause(cause)}`, {
    cause,
  });
}

/** The beginning is enough: what the other side says is not ours to bound. */
async function refusal({ status, body }: Response): Promise<string> {
  const beginning = await body?.getReader().read();
  const text = new TextDecoder().decode(beginning?.value).slice(0, 300);
  return `it refuses with ${status}: ${text}`;
}

function silent({ silenceMs }: StreamOptions): MeshError {
  return new MeshError('TIMEOUT', `it said nothing for ${silenceMs} ms`);
}

function tooLarge(): MeshError {
  return new MeshError('LIMIT_EXCEEDED', `an event is larger than ${maxReleasedLength} characters`);
}
