/**
 * The closed list of everything that can go wrong, and whose business it is.
 * `expected`: the caller can act on it; a mutation returns it as data in its payload.
 * `request`: the gateway refuses a whole request; it is a GraphQL error that says why.
 * `system`: the mesh failed; it is a GraphQL error without internals, and is logged with its cause.
 * `startup`: a process cannot start; it is one line on the terminal and exit code 1.
 */
export const errorCodes = {
  INVALID_INPUT: 'expected',
  NOT_FOUND: 'expected',
  ALREADY_EXISTS: 'expected',
  UNKNOWN_REFERENCE: 'expected',
  STALE_VERSION: 'expected',
  INVALID_TRANSITION: 'expected',
  RULE_VIOLATED: 'expected',
  OUT_OF_STOCK: 'expected',
  IDEMPOTENCY_MISMATCH: 'expected',
  LIMIT_EXCEEDED: 'expected',
  UNAUTHENTICATED: 'expected',
  FORBIDDEN: 'expected',
  OPERATION_REFUSED: 'request',
  SUBGRAPH_UNAVAILABLE: 'system',
  INVALID_SUBGRAPH_DATA: 'system',
  STORAGE_UNAVAILABLE: 'system',
  TIMEOUT: 'system',
  INTERNAL: 'system',
  SETTINGS_INVALID: 'startup',
  SUPERGRAPH_INVALID: 'startup',
  PORT_IN_USE: 'startup',
  PERMISSION_DENIED: 'startup',
  NOT_SUPPORTED: 'startup',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Own names only: `toString` is no code. */
export const isErrorCode = (name: string): name is ErrorCode => Object.hasOwn(errorCodes, name);

export type ExpectedCode = {
  [C in ErrorCode]: (typeof errorCodes)[C] extends 'expected' ? C : never;
}[ErrorCode];

export interface MeshErrorOptions {
  /** Where in the input it went wrong, e.g. `['input', 'variants', '0', 'gtin']`. */
  path?: readonly string[];
  cause?: unknown;
}

/** The one error of the mesh: a code of the closed list and a message that a person can act on. */
export class MeshError extends Error {
  readonly code: ErrorCode;
  readonly path: readonly string[];

  constructor(code: ErrorCode, message: string, options: MeshErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'MeshError';
    this.code = code;
    this.path = options.path ?? [];
  }
}

/** A MeshError that the caller can act on, so that a payload may carry it. */
export type ExpectedError = MeshError & { readonly code: ExpectedCode };

export function isExpected(error: unknown): error is ExpectedError {
  return error instanceof MeshError && errorCodes[error.code] === 'expected';
}

/**
 * PostgreSQL's "data exceptions" that only a value from outside can cause: too long, out of range, not of
 * its type, a character that cannot be stored. Division by zero and the like are our own faults.
 * Source: PostgreSQL manual, appendix A, class 22.
 */
const unfitValue = /^22(001|003|007|008|021|P02|P05)$/;

/** PostgreSQL and socket codes that mean "the database cannot be asked now". */
const storageDown = /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0[123]|08\d{3}|53300)$/;

/** What node-postgres says without a code of a connection that broke, or that could not be had in time. */
const connectionLost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/;

/**
 * Turns anything thrown into a MeshError, keeping the original as its cause.
 * Unknown things become INTERNAL with a message that is safe to show.
 */
export function toMeshError(thrown: unknown): MeshError {
  if (thrown instanceof MeshError) return thrown;
  const code = codeOf(thrown);
  if (isStorageDown(thrown, code)) {
    return new MeshError('STORAGE_UNAVAILABLE', 'The database cannot be reached; try again.', {
      cause: thrown,
    });
  }
  if (code && unfitValue.test(code)) {
    return new MeshError(
      'INVALID_INPUT',
      'A value is out of range, or not of the form that its field holds',
      { cause: thrown },
    );
  }
  if (code === '57014') {
    return new MeshError('TIMEOUT', 'The database took too long; try again.', { cause: thrown });
  }
  if (code === '55P03') {
    return new MeshError('TIMEOUT', 'Somebody else is writing; try again.', { cause: thrown });
  }
  return new MeshError('INTERNAL', 'Something went wrong inside the mesh.', { cause: thrown });
}

/** Matches on the message only where there is no code, as of `pg` 8 and `pg-pool` 3. */
function isStorageDown(thrown: unknown, code: string | undefined): boolean {
  if (code !== undefined) return storageDown.test(code);
  return thrown instanceof Error && connectionLost.test(thrown.message);
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
