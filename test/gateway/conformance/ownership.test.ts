import { describe, expect, it } from 'vitest';
import { useGraph } from './graph.ts';

describe('@provides', () => {
  const graph = useGraph({
    people: {
      sdl: 'type Person @key(fields: "id") { id: ID! name: String @shareable born: Int }',
      resolvers: { Person: { name: () => 'by people', born: () => 1815 } },
    },
    reviews: {
      sdl: `type Query { review: Review other: Review }
        type Review { author: Person @provides(fields: "name") editor: Person }
        type Person @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: { review: () => ({ author: { id: '1', name: 'by reviews' }, editor: { id: '2' } }) },
      },
    },
  });

  it('spares the owner a request', async () => {
    expect(await graph.ask('{ review { author { name } } }')).toEqual({
      data: { review: { author: { name: 'by reviews' } } },
    });
    expect(graph.asked()).toEqual(['reviews']);
  });

  it('says nothing of another field of the same type, whose owner is asked', async () => {
    expect(await graph.ask('{ review { author { name born } editor { name } } }')).toEqual({
      data: {
        review: { author: { name: 'by reviews', born: 1815 }, editor: { name: 'by people' } },
      },
    });
  });
});

describe('@shareable', () => {
  const graph = useGraph({
    one: {
      sdl: `type Query { place: Place @shareable }
        type Place @shareable { city: String position: Position } type Position @shareable { x: Int }`,
      resolvers: { Query: { place: () => ({ city: 'Ulm', position: { x: 1 } }) } },
    },
    two: {
      sdl: `type Query { place: Place @shareable }
        type Place @shareable { zip: String position: Position } type Position @shareable { y: Int }`,
      resolvers: { Query: { place: () => ({ zip: '89073', position: { y: 2 } }) } },
    },
  });

  it('puts a value together of what each subgraph has of it', async () => {
    expect(await graph.ask('{ place { city zip position { x y } } }')).toEqual({
      data: { place: { city: 'Ulm', zip: '89073', position: { x: 1, y: 2 } } },
    });
  });

  it('asks only who is needed', async () => {
    await graph.ask('{ place { position { y } } }');
    expect(graph.asked()).toEqual(['two']);
  });
});

describe('@override', () => {
  const item = (fields: string) => `type Item @key(fields: "id") { id: ID! ${fields} }`;
  const old = { moved: () => 'old', never: () => 'old', always: () => 'old' };
  const graph = useGraph({
    old: {
      sdl: `type Query { item: Item } ${item('moved: String never: String always: String')}`,
      resolvers: { Query: { item: () => ({ id: '1' }) }, Item: old },
    },
    new: {
      sdl: item(`moved: String @override(from: "old")
        never: String @override(from: "old", label: "percent(0)")
        always: String @override(from: "old", label: "percent(100)")`),
      resolvers: { Item: { moved: () => 'new', never: () => 'new', always: () => 'new' } },
    },
  });

  it('moves a field at once, or for a share of the requests', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect(await graph.ask('{ item { moved never always } }')).toEqual({
        data: { item: { moved: 'new', never: 'old', always: 'new' } },
      });
    }
  });
});

describe('@requires', () => {
  const graph = useGraph({
    goods: {
      sdl: `type Query { items: [Item!]! }
        type Item @key(fields: "id") { id: ID! weight(unit: String!): Int size: Size }
        type Size { width: Int height: Int }`,
      resolvers: {
        Query: { items: () => [{ id: '1' }, { id: '2' }] },
        Item: {
          weight: ({ id }, { unit }) => (id === '2' ? null : unit === 'g' ? 500 : 1),
          size: () => ({ width: 2, height: 3 }),
        },
      },
    },
    shipping: {
      sdl: `type Item @key(fields: "id") { id: ID!
          weight(unit: String!): Int @external size: Size @external
          postage: String @requires(fields: "weight(unit: \\"g\\") size { height }") }
        type Size @external { height: Int }`,
      resolvers: {
        Item: {
          postage: ({ weight, size }) => JSON.stringify([weight, size]),
        },
      },
    },
    marketing: {
      sdl: `type Item @key(fields: "id") { id: ID! postage: String @external
          discount: Int @requires(fields: "postage") }`,
      resolvers: { Item: { discount: ({ postage }) => String(postage).length } },
    },
  });

  it('gets what it needs with its own arguments, nulls too, beside what the client asks', async () => {
    expect(await graph.ask('{ items { postage weight(unit: "lb") } }')).toEqual({
      data: {
        items: [
          { postage: '[500,{"height":3}]', weight: 1 },
          { postage: '[null,{"height":3}]', weight: null },
        ],
      },
    });
  });

  it('may need what needs something itself', async () => {
    expect(await graph.ask('{ items { discount } }')).toEqual({
      data: { items: [{ discount: 18 }, { discount: 19 }] },
    });
    expect(graph.asked()).toEqual(['goods', 'shipping', 'marketing']);
  });
});
