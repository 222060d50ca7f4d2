import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { MeshError } from '../../schema/errors.ts';

export interface WantedPort {
  port: number;
  /** The variable that changes it. */
  variable: string;
}

/** Throws SETTINGS_INVALID when two processes of the mesh are to listen on one port. */
export function requireDistinctPorts(wanted: readonly WantedPort[]): void {
  for (const { port, variable } of wanted) {
    const other = wanted.find((one) => one.port === port && one.variable !== variable);
    if (!other) continue;
    const message = `${variable} and ${other.variable} are both ${port}; give each process a port of its own`;
    throw new MeshError('SETTINGS_INVALID', message);
  }
}

/**
 * Throws PORT_IN_USE or PERMISSION_DENIED, a line for each port that cannot be listened on,
 * unless it becomes free within `patienceMs`.
 */
export async function requireFreePorts(
  wanted: readonly WantedPort[],
  patienceMs: number,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const errors = (await Promise.all(wanted.map(portError))).filter((error) => error !== null);
    const [first] = errors;
    if (!first) return;
    if (Date.now() >= deadline) {
      throw new MeshError(first.code, errors.map(({ message }) => message).join('\n'));
    }
    await pause(50);
  }
}

/** The port itself, or for 0 one that nobody listens on now. */
export async function settlePort(port: number): Promise<number> {
  if (port !== 0) return port;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function portError({ port, variable }: WantedPort): Promise<MeshError | null> {
  const server = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
  if (code === undefined) return null;
  if (code === 'EADDRINUSE') {
    const message = `Port ${port} is in use; stop what uses it, or set ${variable} to a free one`;
    return new MeshError('PORT_IN_USE', message);
  }
  const message = `Port ${port} cannot be used (${code}); set ${variable} to another, above 1023`;
  return new MeshError('PERMISSION_DENIED', message);
}
