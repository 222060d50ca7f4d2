import { describe, expect, it } from 'vitest';
import { useGraph } from './graph.ts';

describe('a key of several fields, some of them inside an object', () => {
  const graph = useGraph({
    goods: {
      sdl: `type Query { offers: [Offer!]! }
        type Offer @key(fields: "sku market { code }") { sku: ID! market: Market! title: String! }
        type Market @shareable { code: ID! name: String! }`,
      resolvers: {
        Query: {
          offers: () => [
            { sku: 'a', market: { code: 'DE', name: 'Germany' }, title: 'Cup' },
            { sku: 'a', market: { code: 'FR', name: 'France' }, title: 'Tasse' },
          ],
        },
      },
    },
    prices: {
      sdl: `type Offer @key(fields: "sku market { code }") { sku: ID! market: Market! price: Int! }
        type Market @shareable { code: ID! }`,
      resolvers: {
        Offer: {
          price: ({ sku, market }) =>
            sku === 'a' && JSON.stringify(market) === '{"code":"DE"}' ? 10 : 12,
        },
      },
    },
  });

  it('tells entities apart by all of them', async () => {
    expect(await graph.ask('{ offers { title price } }')).toEqual({
      data: {
        offers: [
          { title: 'Cup', price: 10 },
          { title: 'Tasse', price: 12 },
        ],
      },
    });
    expect(graph.requests('prices')[0]?.variables?.representations).toEqual([
      { __typename: 'Offer', sku: 'a', market: { code: 'DE' } },
      { __typename: 'Offer', sku: 'a', market: { code: 'FR' } },
    ]);
  });

  it('adds nothing to the answer that was not asked', async () => {
    expect(await graph.ask('{ offers { market { name } price } }')).toEqual({
      data: {
        offers: [
          { market: { name: 'Germany' }, price: 10 },
          { market: { name: 'France' }, price: 12 },
        ],
      },
    });
  });
});

describe('a way over several subgraphs, each with a key that the next one knows', () => {
  const graph = useGraph({
    goods: {
      sdl: `type Query { item: Item none: Item keyless: Item list: [[Item]] }
        type Item @key(fields: "id") { id: ID name: String }`,
      resolvers: {
        Query: {
          item: () => ({ id: '1', name: 'Cup' }),
          none: () => null,
          keyless: () => ({ id: null, name: 'Unnumbered' }),
          list: () => [[{ id: '1' }, null], null, [], [{ id: '2' }, { id: '1' }]],
        },
      },
    },
    register: {
      sdl: `type Item @key(fields: "id") @key(fields: "code") { id: ID code: String }`,
      resolvers: { Item: { code: ({ id }) => (id === '3' ? null : `c${id}`) } },
    },
    stock: {
      sdl: `type Item @key(fields: "code") { code: String units: Int shelf: Shelf }
        type Shelf @key(fields: "row") { row: Int }`,
      resolvers: {
        Item: { units: ({ code }) => (code === 'c1' ? 7 : 9), shelf: () => ({ row: 4 }) },
      },
    },
    house: {
      sdl: 'type Shelf @key(fields: "row") { row: Int room: String }',
      resolvers: { Shelf: { room: ({ row }) => `room of row ${row}` } },
    },
  });

  it('is gone to its end', async () => {
    expect(await graph.ask('{ item { name units shelf { room } } }')).toEqual({
      data: { item: { name: 'Cup', units: 7, shelf: { room: 'room of row 4' } } },
    });
    expect(graph.asked()).toEqual(['goods', 'register', 'stock', 'house']);
  });

  it('ends where there is no entity, without an error and without asking further', async () => {
    expect(await graph.ask('{ none { name units } }')).toEqual({ data: { none: null } });
    expect(graph.asked()).toEqual(['goods']);
  });

  it('keeps the places of lists in lists, and asks each entity once', async () => {
    expect(await graph.ask('{ list { units } }')).toEqual({
      data: { list: [[{ units: 7 }, null], null, [], [{ units: 9 }, { units: 7 }]] },
    });
    expect(graph.requests('stock')[0]?.variables?.representations).toHaveLength(2);
  });
});
