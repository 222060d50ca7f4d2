import { type Dispatcher, errors, Pool } from 'undici';
import { MeshError } from '../../schema/errors.ts';
import { DeadlineError, Exchange } from './http-exchange.ts';

const megabyte = 1024 * 1024;

export interface HttpSourceOptions {
  /** The subgraph's name, for messages. */
  name: string;
  url: string;
  /** Longest that one exchange may take, from the call to the last byte, in ms. */
  timeoutMs: number;
  /** How many exchanges may be under way at once; more wait for a free connection. Default 128. */
  connections?: number;
  /** The largest answer that is taken. Default 64 MB. */
  maxAnswerBytes?: number;
}

export interface HttpAnswer {
  status: number;
  /** UTF-8, of a GraphQL server. */
  bytes: Buffer;
}

export interface HttpSource {
  /**
   * Sends a body with these headers and no others than HTTP itself needs; returns what came, whatever
   * its status, since GraphQL servers answer with JSON under 4xx and 5xx too.
   * Throws TIMEOUT, or SUBGRAPH_UNAVAILABLE with the cause when no whole answer came.
   */
  post(body: string, headers: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  /** Takes no more, and resolves when those under way are over: within `timeoutMs`. */
  close(): Promise<void>;
}

/**
 * The way to one subgraph: kept-alive connections, and as little work for a request as there can be.
 * undici's `fetch` and `request` build streams for every answer; an answer of GraphQL is wanted whole.
 */
export function createHttpSource(options: HttpSourceOptions): HttpSource {
  const { name, url, timeoutMs, connections = 128, maxAnswerBytes = 64 * megabyte } = options;
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections,
    maxResponseSize: maxAnswerBytes,
    connect: { timeout: timeoutMs },
    // Ours is the whole exchange's, and exact: undici's timers tick about once in a second.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const post = (body: string, headers: Record<string, string>) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      const request: Dispatcher.DispatchOptions = { path, method: 'POST', body, headers };
      const fail = (cause: Error) => reject(refusal(name, maxAnswerBytes, cause));
      pool.dispatch(request, new Exchange(resolve, fail, timeoutMs));
    });
  return { post, close: () => pool.close() };
}

/** The cause is kept for the log; what a client sees holds no address and no library's words. */
function refusal(name: string, maxAnswerBytes: number, cause: Error): MeshError {
  if (cause instanceof DeadlineError) {
    return new MeshError('TIMEOUT', `${name} took too long to answer`, { cause });
  }
  const message =
    cause instanceof errors.ResponseExceededMaxSizeError
      ? `${name} answered with more than ${maxAnswerBytes / megabyte} MB`
      : `${name} cannot be reached now`;
  return new MeshError('SUBGRAPH_UNAVAILABLE', message, { cause });
}
