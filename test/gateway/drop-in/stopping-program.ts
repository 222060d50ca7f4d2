import { IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';

/*
 * A server as a user writes it: it follows its subgraphs, answers one question, and stops. Nothing ends the
 * process but that nothing is left to do.
 */
const [what, ...rest] = process.argv.slice(2);
const isUnhealthy = rest.includes('unhealthy');
const subgraphs = rest.flatMap((argument) => {
  const [name = '', url] = argument.split('=');
  return url ? [{ name, url }] : [];
});

const gateway = new WeftGateway({
  supergraphSdl: new IntrospectAndCompose({ subgraphs, pollIntervalInMs: 50 }),
  serviceHealthCheck: isUnhealthy,
  ...(isUnhealthy ? { buildService: () => ({ process: answerSchemasOnly }) } : {}),
});
const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
try {
  await server.start();
  const { body } = await server.executeOperation({ query: '{ item { name units } }' });
  const data = body.kind === 'single' ? body.singleResult.data : undefined;
  process.stdout.write(`${JSON.stringify(data)}\n`);
  await (what === 'gateway' ? gateway.stop() : server.stop());
} catch (error) {
  process.stdout.write(`cannot start: ${error}\n`);
}

async function answerSchemasOnly({ request: { query = '' } }: { request: { query?: string } }) {
  if (!query.includes('_service')) throw new Error('ill');
  return { data: { _service: { sdl: 'type Query { item: String }' } } };
}
