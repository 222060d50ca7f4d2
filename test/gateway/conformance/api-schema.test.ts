import { describe, expect, it } from 'vitest';
import { useGraph } from './graph.ts';

describe('what the graph lets clients see', () => {
  const graph = useGraph({
    goods: {
      sdl: `type Query { item(colour: Colour, find: Find): Item hidden: Int @inaccessible }
        "A thing" type Item @key(fields: "internal") {
          internal: ID! @inaccessible name: String colour: Colour @shareable secret: Secret @inaccessible }
        type Secret @inaccessible { x: Int }
        enum Colour { RED BLUE GREEN @inaccessible }
        input Find { name: String onlyGoods: Int }`,
      resolvers: {
        Query: {
          item: (_parent, { colour, find }) => ({
            internal: '1',
            name: `${colour} ${JSON.stringify(find)}`,
            colour: find ? 'GREEN' : 'RED',
          }),
        },
      },
    },
    stock: {
      sdl: `type Query { count(colour: Colour, find: Find): String }
        type Item @key(fields: "internal") { internal: ID! @inaccessible units: Int }
        enum Colour { RED BLUE GREEN @inaccessible }
        input Find { name: String }`,
      resolvers: {
        Query: { count: (_parent, args) => JSON.stringify(args) },
        Item: { units: ({ internal }) => Number(internal) + 6 },
      },
    },
  });

  it('@inaccessible hides a key, which plans use still', async () => {
    expect(await graph.ask('{ item { units colour } }')).toEqual({
      data: { item: { units: 7, colour: 'RED' } },
    });
  });

  it.each([
    ['{ hidden }', 'hidden'],
    ['{ item { internal } }', 'internal'],
    ['{ item { secret { x } } }', 'secret'],
    ['{ item(colour: GREEN) { units } }', 'GREEN'],
    ['{ count(find: { name: "a", onlyGoods: 1 }) }', 'onlyGoods'],
  ])('%s is refused, as if it did not exist', async (query, name) => {
    const { data, errors } = await graph.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringContaining(name), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(graph.asked()).toEqual([]);
  });

  it('a hidden value of an enum that a subgraph says is null, with an error', async () => {
    const { data, errors } = await graph.ask('{ item(find: {}) { colour units } }');
    expect(data).toEqual({ item: { colour: null, units: 7 } });
    expect(errors).toMatchObject([{ path: ['item', 'colour'] }]);
    expect(JSON.stringify(errors)).not.toContain('GREEN');
  });

  it('inputs that all subgraphs know go to each of them', async () => {
    const query =
      'query ($c: Colour, $f: Find) { item(colour: $c, find: $f) { name } count(colour: $c, find: $f) }';
    expect(await graph.ask(query, { c: 'BLUE', f: { name: 'é"' } })).toEqual({
      data: {
        item: { name: 'BLUE {"name":"é\\""}' },
        count: '{"colour":"BLUE","find":{"name":"é\\""}}',
      },
    });
  });

  it('tells of itself what it is, in fragments and beside data too', async () => {
    const query = `query ($name: String!) {
      item { name __typename } ...types
      type: __type(name: $name) { description fields { name type { name } } }
      secret: __type(name: "Secret") { name } }
      fragment types on Query { __schema { queryType { fields { name } } } __typename }`;
    expect(await graph.ask(query, { name: 'Item' })).toEqual({
      data: {
        item: { name: 'undefined undefined', __typename: 'Item' },
        __schema: { queryType: { fields: [{ name: 'item' }, { name: 'count' }] } },
        __typename: 'Query',
        type: {
          description: 'A thing',
          fields: [
            { name: 'name', type: { name: 'String' } },
            { name: 'colour', type: { name: 'Colour' } },
            { name: 'units', type: { name: 'Int' } },
          ],
        },
        secret: null,
      },
    });
  });
});
