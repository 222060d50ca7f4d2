import type { FastifyInstance } from 'fastify';
import { toMeshError } from '../../schema/errors.ts';
import { callerHeader, parseCaller } from './caller.ts';

/** Refuses requests whose caller header has the wrong form, before anything is done for them. */
export function refuseMalformedCallers(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    try {
      parseCaller(request.headers[callerHeader]?.toString());
    } catch (error) {
      const { code, message } = toMeshError(error);
      return reply.code(401).send({ errors: [{ message, extensions: { code } }] });
    }
  });
}
