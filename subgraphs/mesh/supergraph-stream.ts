import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BackgroundTools } from '../../platform/subgraph/background.ts';
import { type ErrorCode, toMeshError } from '../../schema/errors.ts';
import { revisionNumbers, servedSupergraph } from './store/served-supergraphs.ts';
import type { Tables } from './store/tables.ts';
import { Broadcast } from './stream/broadcast.ts';
import { Listener } from './stream/listener.ts';

export interface StreamLimits {
  pollMs: number;
  heartbeatMs: number;
  maxListeners: number;
}

const standardLimits: StreamLimits = { pollMs: 300, heartbeatMs: 5000, maxListeners: 1000 };

type StreamRequest = FastifyRequest<{ Params: { name: string } }>;

/**
 * `GET /environments/:name/supergraph`: server-sent events that tell what an environment serves, at once and
 * whenever it changes. An event's id is the revision; its data is
 * `{ "environment", "revision", "supergraphSdl" }`. Who sends the id that he has as Last-Event-ID gets no
 * event until it changes. Between events comments show that the stream lives.
 * 404 for an environment that does not exist, 503 when there are too many listeners or no database.
 * Source: HTML Standard, 9.2 Server-sent events.
 */
export function streamSupergraphs(
  app: FastifyInstance,
  { db, log }: BackgroundTools<Tables>,
  limits: Partial<StreamLimits> = {},
): void {
  const { maxListeners, ...rhythm } = { ...standardLimits, ...limits };
  const broadcast = new Broadcast({
    ...rhythm,
    readRevisions: () => revisionNumbers(db),
    readSupergraph: (environment) => servedSupergraph(db, environment),
    onTrouble: (err) =>
      log.warn({ err }, 'what gateways are to serve cannot be read; trying again'),
  });
  let isClosing = false;
  // Open streams are requests under way, which a server that closes would wait for.
  app.addHook('preClose', async () => {
    isClosing = true;
    broadcast.stop();
  });
  app.get('/environments/:name/supergraph', {
    exposeHeadRoute: false,
    async handler(request: StreamRequest, reply) {
      const { name } = request.params;
      const revisions = await broadcast.revisions().catch(toMeshError);
      if (revisions instanceof Error) return refuse(reply, 503, revisions.code, revisions.message);
      const revision = revisions.get(name);
      if (revision === undefined) {
        const names = [...revisions.keys()].join(', ');
        return refuse(reply, 404, 'NOT_FOUND', `No environment "${name}"; there are ${names}`);
      }
      if (isClosing || broadcast.size >= maxListeners) {
        return refuse(reply, 503, 'LIMIT_EXCEEDED', 'No stream is free now; try again');
      }
      const listener = openStream(request, reply);
      const { socket } = request.raw;
      if (socket.destroyed) return reply;
      socket.once('close', () => broadcast.remove(name, listener));
      broadcast.add(name, revision, listener);
      return reply;
    },
  });
}

function openStream({ headers }: StreamRequest, reply: FastifyReply): Listener {
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // A stream ends with the process, which then has no use for its connection.
    connection: 'close',
  });
  // Says at once that the stream is there, also where nothing is served yet.
  reply.raw.write(':\n\n');
  return new Listener(reply.raw, headers['last-event-id']?.toString());
}

function refuse(reply: FastifyReply, status: number, code: ErrorCode, message: string) {
  const errors = [{ message, extensions: { code } }];
  return reply.code(status).header('retry-after', '1').send({ errors });
}
