import mercuriusGateway from '@mercuriusjs/gateway';
import { fastify } from 'fastify';

// `node gateway.mjs SERVICES PORT`: SERVICES is JSON, [{ name, url, schema }], Federation 1.
const [, , services = '[]', port = ''] = process.argv;
const app = fastify();
// `jit` compiles an operation that came once before: what its documentation advises for speed.
// @ts-expect-error its types tell of an export named default, which it does not have
await app.register(mercuriusGateway, { jit: 1, gateway: { services: JSON.parse(services) } });
await app.listen({ host: '127.0.0.1', port: Number(port) });
