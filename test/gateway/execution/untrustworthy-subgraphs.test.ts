import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WeftGateway } from '../../../gateway/weft-gateway.ts';
import { composeGraph } from '../../../schema/composition/compose.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const goods = `${federation} type Query { items: [Item] first: Item! }
  type Item @key(fields: "id") { id: ID! name: String! size: Int colour: Colour } enum Colour { RED }`;
const stock = `${federation} type Item @key(fields: "id") { id: ID! units: Int shelf: String! }`;
const parts = [
  { name: 'goods', url: 'http://goods', sdl: goods },
  { name: 'stock', url: 'http://stock', sdl: stock },
];

/** What the subgraphs say, which each test chooses. */
const says: Record<
  string,
  () => { data?: Record<string, unknown>; errors?: { message: string }[] }
> = {};
const items = (...ids: string[]) => ids.map((id) => ({ __typename: 'Item', id, name: `n${id}` }));

describe('what a subgraph says wrongly', () => {
  let server: ApolloServer;
  beforeAll(async () => {
    const gateway = new WeftGateway({
      supergraphSdl: composeGraph(parts).supergraphSdl,
      buildService: ({ name }) => ({ process: async () => says[name]?.() ?? {} }),
    });
    server = new ApolloServer({ gateway });
    await server.start();
  });
  afterAll(() => server.stop());

  const ask = async (query: string) => {
    const { body } = await server.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('one answer was asked for');
    const { data, errors = [] } = body.singleResult;
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, path }) => ({ message, path })),
    };
  };

  it('one entity too many costs those fields, and never gives one item another’s', async () => {
    says.goods = () => ({ data: { items: items('1', '2') } });
    says.stock = () => ({ data: { _entities: [{ units: 1 }, { units: 2 }, { units: 3 }] } });
    const { data, errors } = await ask('{ items { name units } }');
    expect(data).toEqual({
      items: [
        { name: 'n1', units: null },
        { name: 'n2', units: null },
      ],
    });
    expect(errors).toEqual([
      { message: 'stock gave 3 entities where 2 were asked for', path: ['items'] },
    ]);
  });

  it('a missing entity costs that item’s fields', async () => {
    says.goods = () => ({ data: { items: items('1', '2') } });
    says.stock = () => ({ data: { _entities: [null, { __typename: 'Item', units: 2 }] } });
    const { data } = await ask('{ items { units } }');
    expect(data).toEqual({ items: [{ units: null }, { units: 2 }] });
  });

  it('an error of an entity is told for each place where the entity stands', async () => {
    says.goods = () => ({ data: { items: items('1', '2', '1') } });
    says.stock = () => ({
      data: { _entities: [{ units: null }, { units: 2 }] },
      errors: [{ message: 'lost count', path: ['_entities', 0, 'units'] }],
    });
    const { data, errors } = await ask('{ items { units } }');
    expect(data).toEqual({ items: [{ units: null }, { units: 2 }, { units: null }] });
    expect(errors).toEqual([
      { message: 'lost count', path: ['items', 0, 'units'] },
      { message: 'lost count', path: ['items', 2, 'units'] },
    ]);
  });

  it('a null where none is allowed empties the nearest field that may be empty', async () => {
    says.goods = () => ({ data: { items: [{ name: 'a' }, { name: null }] } });
    expect(await ask('{ items { name } }')).toEqual({
      data: { items: [{ name: 'a' }, null] },
      errors: [
        {
          message: 'Cannot return null for non-nullable field Item.name.',
          path: ['items', 1, 'name'],
        },
      ],
    });
    says.goods = () => ({ data: { first: null } });
    expect((await ask('{ first { name } }')).data).toBeNull();
  });

  const wrong: [string, Record<string, unknown>][] = [
    ['a text where a number is', { size: 'XL' }],
    ['a number beyond 32 bits', { size: 2 ** 31 }],
    ['a value that the enum does not have', { colour: 'INFRARED' }],
    ['an object where a leaf is', { size: { cm: 4 } }],
  ];
  it.each(wrong)('%s is null with an error', async (_what, fields) => {
    says.goods = () => ({ data: { items: [{ name: 'a', size: 1, colour: 'RED', ...fields }] } });
    const { data, errors } = await ask('{ items { name size colour } }');
    const [field = ''] = Object.keys(fields);
    expect(data.items[0]).toMatchObject({ name: 'a', [field]: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['items', 0, field] })]);
  });

  it.each([['a list'], [{ not: 'a list' }]])(
    '%o where a list is, is null with an error',
    async (given) => {
      says.goods = () => ({ data: { items: given } });
      const { data, errors } = await ask('{ items { name } }');
      expect(data).toEqual({ items: null });
      expect(errors).toHaveLength(1);
    },
  );

  it('names that JavaScript objects have are names like any other', async () => {
    says.goods = () => ({
      data: JSON.parse('{"__proto__":{"polluted":true},"items":[{"id":"1","name":"a"}]}'),
    });
    const query = '{ items { constructor: name } toString: __typename }';
    const { data } = await ask(query);
    expect(Object.keys(data)).toEqual(['items', 'toString']);
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });

  it('a subscription over POST is refused', async () => {
    const { errors } = await ask('subscription { nothing }');
    expect(errors).toHaveLength(1);
  });
});
