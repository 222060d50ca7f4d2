import { createRequire } from 'node:module';
import { fastify } from 'fastify';

// Its types tell of a default export, which it does not have.
const mercuriusGateway = createRequire(import.meta.url)('@mercuriusjs/gateway');

// `node mercurius.mjs SERVICES PORT`: SERVICES is JSON, [{ name, url, schema }], Federation 1.
const [, , services = '[]', port = ''] = process.argv;
const app = fastify();
// `jit` compiles an operation that came once before: what its documentation advises for speed.
await app.register(mercuriusGateway, { jit: 1, gateway: { services: JSON.parse(services) } });
await app.listen({ host: '127.0.0.1', port: Number(port) });
