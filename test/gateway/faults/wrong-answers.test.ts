import { beforeEach, describe, expect, it } from 'vitest';
import { useStubShop } from './stub-shop.ts';

/** What is wrong with a subgraph’s answer costs what it was asked for, and nothing else. */
describe('a fault of a subgraph', () => {
  const shop = useStubShop();
  const items = (...fields: object[]) => ({
    data: { items: fields.map((each) => ({ __typename: 'Item', ...each })) },
  });
  beforeEach(() => {
    shop.goodsSays(() => items({ id: '1', name: 'Cup' }, { id: '2', name: 'Mug' }));
    shop.stockSays(() => ({ data: { _entities: [{ units: 7 }, { units: 8 }] } }));
  });

  it('that nobody listens is told with its name, at its place', async () => {
    const { data, errors } = await shop.ask('{ items { name units rating } best { name } }');
    expect(data).toEqual({
      items: [
        { name: 'Cup', units: 7, rating: null },
        { name: 'Mug', units: 8, rating: null },
      ],
      best: null,
    });
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'gone' };
    expect(errors).toHaveLength(2);
    for (const error of errors ?? []) {
      expect(error).toMatchObject({ message: 'gone cannot be reached now', extensions });
    }
    expect(errors?.map(({ path }) => path)).toContainEqual(['items']);
  });

  const useless: [string, unknown][] = [
    ['errors without data', { errors: [{ message: 'no', extensions: { code: 'CONFLICT' } }] }],
    ['errors and data that is null', { data: null, errors: [{ message: 'no' }] }],
    ['an error without a message', { errors: [{}] }],
    ['an error with a path that is none', { data: null, errors: [{ message: 'no', path: 'x' }] }],
    ['errors that are none', { errors: 'no' }],
    ['an error that is null', { data: { _entities: [] }, errors: [null] }],
    ['nothing', {}],
    ['a list', []],
    ['null', null],
    ['entities that are no list', { data: { _entities: { units: 7 } } }],
    ['no entities', { data: {} }],
    ['an entity too few', { data: { _entities: [{ units: 7 }] } }],
  ];
  it.each(useless)('that it says %s costs its fields, with its name', async (_what, says) => {
    shop.stockSays(() => says);
    const { data, errors } = await shop.ask('{ items { name units } }');
    expect(data).toEqual({
      items: [
        { name: 'Cup', units: null },
        { name: 'Mug', units: null },
      ],
    });
    expect(errors?.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors ?? []) {
      expect(message).not.toBe('');
      expect(extensions).toMatchObject({ serviceName: 'stock', code: expect.any(String) });
    }
  });

  it('that entities are no objects costs those', async () => {
    shop.stockSays(() => ({ data: { _entities: ['seven', { units: 8 }] } }));
    const { data } = await shop.ask('{ items { name units } }');
    expect(data).toEqual({
      items: [
        { name: 'Cup', units: null },
        { name: 'Mug', units: 8 },
      ],
    });
  });

  const shelves: [unknown, unknown][] = [
    ['A1', null],
    [[{ row: 1 }], null],
    [{ row: { number: 1 } }, { row: null }],
    [{ row: '1.5' }, { row: null }],
  ];
  it.each(shelves)(
    'that %o stands where an object belongs is told at its place',
    async (shelf, seen) => {
      shop.stockSays(() => ({ data: { _entities: [{ shelf: { row: 4 } }, { shelf }] } }));
      const { data, errors } = await shop.ask('{ items { shelf { row } } }');
      expect(data).toEqual({ items: [{ shelf: { row: 4 } }, { shelf: seen }] });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.path?.slice(0, 3)).toEqual(['items', 1, 'shelf']);
    },
  );

  it('of its own keeps message and code, and its path in the client’s words', async () => {
    shop.goodsSays(({ query }) => ({
      data: { things: items({ id: '1' }, { id: '2' }).data.items },
      errors: [
        {
          message: 'no name',
          // Whatever the gateway calls the two names in its own request.
          path: ['things', 1, /(\w+):\s*name\(in:\s*"fr"\)/.exec(query)?.[1] ?? 'name'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    }));
    shop.stockSays(() => ({
      data: { _entities: [{ count: 1 }, { count: null }] },
      errors: [{ message: 'lost', path: ['_entities', 1, 'count'] }],
    }));
    const query = '{ things: items { toString: name(in: "fr") count: valueOf } }';
    const { errors } = await shop.ask(query);
    expect(errors).toEqual([
      {
        message: 'no name',
        path: ['things', 1, 'toString'],
        extensions: { code: 'NOT_FOUND', serviceName: 'goods' },
      },
      expect.objectContaining({ message: 'lost', path: ['things', 1, 'count'] }),
    ]);
  });
});
