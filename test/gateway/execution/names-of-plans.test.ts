import { ApolloServer } from '@apollo/server';
import { expect, it } from 'vitest';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const parts = [
  { name: 'goods', sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }' },
  { name: 'stock', sdl: 'type Item @key(fields: "id") { id: ID! constructor: String }' },
  {
    name: 'labels',
    sdl: `type Item @key(fields: "id") { id: ID! constructor: String @external
      label: String @requires(fields: "constructor") }`,
  },
].map(({ name, sdl }) => ({ name, url: `http://${name}`, sdl: `${federation} ${sdl}` }));

it('a null that a plan needs for itself is a null, also under a name that every object has', async () => {
  const says: Record<string, Record<string, unknown>> = {
    goods: { item: { __typename: 'Item', id: '1' } },
    stock: { _entities: [{ __typename: 'Item', constructor: null }] },
    labels: { _entities: [{ __typename: 'Item', label: 'made by nobody' }] },
  };
  const gateway = new WeftGateway({
    supergraphSdl: composeGraph(parts).supergraphSdl,
    buildService: ({ name }) => ({ process: async () => ({ data: says[name] ?? {} }) }),
  });
  const server = new ApolloServer({ gateway });
  await server.start();
  const { body } = await server.executeOperation({ query: '{ item { label } }' });
  await server.stop();
  if (body.kind !== 'single') throw new Error('one answer was asked for');
  expect(body.singleResult.data).toMatchObject({ item: { label: 'made by nobody' } });
});
