import { beforeEach, describe, expect, it } from 'vitest';
import { useGraph } from './graph.ts';

describe('mutations', () => {
  let done: string[] = [];
  beforeEach(() => {
    done = [];
  });
  const write = (who: string, value: unknown) => {
    done.push(`${who} ${value}`);
    return { id: '1', log: done.join() };
  };
  const graph = useGraph({
    goods: {
      sdl: `type Query { log: String } type Mutation { name(value: String): Item goodsFail: Item }
        type Item @key(fields: "id") { id: ID! log: String }`,
      resolvers: {
        Mutation: {
          name: (_parent, { value }) => write('name', value),
          goodsFail: () => {
            throw new Error('cannot');
          },
        },
      },
    },
    stock: {
      sdl: `type Mutation { count(value: Int): Item } type Item @key(fields: "id") { id: ID! units: Int }`,
      resolvers: {
        Mutation: { count: (_parent, { value }) => write('count', value) },
        Item: { units: () => done.length },
      },
    },
  });

  it('are made one after the other in the client’s order, whichever subgraph makes them', async () => {
    const query = `mutation ($v: String) {
      a: name(value: $v) { log units } b: count(value: 2) { units } c: name(value: "3") { log } }`;
    const { errors } = await graph.ask(query, { v: '1' });
    expect(errors).toBeUndefined();
    expect(done).toEqual(['name 1', 'count 2', 'name 3']);
  });

  it('that come after a failed one are made still', async () => {
    const { data, errors } = await graph.ask(
      'mutation { goodsFail { log } count(value: 2) { units } }',
    );
    expect(data).toEqual({ goodsFail: null, count: { units: 1 } });
    expect(errors).toMatchObject([{ path: ['goodsFail'], message: 'cannot' }]);
  });
});

describe('conditions', () => {
  const graph = useGraph({
    goods: {
      sdl: `type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String part: Item }`,
      resolvers: {
        Query: { item: () => ({ id: '1', name: 'Cup', part: { id: '2', name: 'Handle' } }) },
      },
    },
    stock: {
      sdl: 'type Item @key(fields: "id") { id: ID! units: Int shelf: String }',
      resolvers: { Item: { units: ({ id }) => Number(id) * 7, shelf: () => 'A' } },
    },
  });
  const query = `query ($with: Boolean! = true, $without: Boolean!) {
    item { name @skip(if: $without) units @include(if: $with)
      ... @include(if: $with) { part { name ...more @skip(if: $without) } } } }
    fragment more on Item { units shelf }`;

  it.each([
    [
      { without: false },
      { name: 'Cup', units: 7, part: { name: 'Handle', units: 14, shelf: 'A' } },
    ],
    [{ without: true }, { units: 7, part: { name: 'Handle' } }],
    [{ with: false, without: false }, { name: 'Cup' }],
    [{ with: false, without: true }, {}],
  ])('choose what is fetched and what is answered: %o', async (variables, item) => {
    expect(await graph.ask(query, variables)).toEqual({ data: { item } });
    const isStockNeeded = JSON.stringify(item).includes('units');
    expect(graph.asked().includes('stock')).toBe(isStockNeeded);
  });

  it('that hold always are no conditions', async () => {
    const fixed =
      '{ item { name @skip(if: true) units @include(if: false) id @include(if: true) } }';
    expect(await graph.ask(fixed)).toEqual({ data: { item: { id: '1' } } });
    expect(graph.asked()).toEqual(['goods']);
  });
});
