import type { FastifyInstance } from 'fastify';
import { MeshError } from '../../schema/errors.ts';

/**
 * Listens on loopback, and returns the origin, e.g. `http://127.0.0.1:4101`.
 * Throws PORT_IN_USE or PERMISSION_DENIED that names the variable to change.
 */
export async function listen(
  app: FastifyInstance,
  port: number,
  variable: string,
): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      const message = `Port ${port} is in use; stop what uses it, or set ${variable} to a free one`;
      throw new MeshError('PORT_IN_USE', message, { cause });
    }
    if (code === 'EACCES') {
      const message = `Port ${port} needs more rights than this user has; set ${variable} to one above 1023`;
      throw new MeshError('PERMISSION_DENIED', message, { cause });
    }
    throw cause;
  }
}
