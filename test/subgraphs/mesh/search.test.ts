import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type DomainText, edited, newDomain, withField } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

interface Head {
  name?: string;
  tags?: string;
  purpose?: string;
}

/** With other words at the top of its contract. */
const told = (text: DomainText, { name, tags, purpose }: Head) =>
  edited(text, {
    contract: (contract) =>
      contract
        .replace(/^name: .*$/m, (line) => (name ? `name: ${name}` : line))
        .replace(/^tags: .*$/m, (line) => (tags ? `tags: [${tags}]` : line))
        .replace(/purpose: .*$/m, (line) => (purpose ? `purpose: ${purpose}` : line)),
  });

/** Of 80 words that mean something. */
const long = Array.from({ length: 80 }, (_, index) => `ballad${index}`).join(' ');

const matches = z.array(
  z.object({
    dataProduct: z.object({ id: z.string() }),
    path: z.string().nullable(),
    description: z.string().nullable(),
  }),
);

describe('searching the catalog', () => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await startRegistry();
    const names = ['couriers', 'depots', 'drivers', 'lockers'];
    const [couriers, depots, drivers, lockers] = await Promise.all(names.map(newDomain));
    if (!couriers || !depots || !drivers || !lockers) throw new Error('there are no domains');
    const outcome = await registry.publish(
      [
        // Told in an order that is not that of the matches.
        told(lockers, { purpose: 'Knows where parcel rates are paid in coins.' }),
        told(drivers, { tags: 'parcel, rates' }),
        told(withField(depots, 'parcelRates', '0.1.0'), { name: 'Old parcel rates of partners' }),
        // Of the very name, and yet with so many other words that each tells little.
        told(withField(couriers, 'stockLevel', '0.1.0'), { name: 'Parcel rates', purpose: long }),
      ],
      { caller: 'team:platform' },
    );
    expect(errorsOf(outcome)).toEqual([]);
  });
  afterAll(() => registry.room.stop());

  const query = `query Find($text: String!, $first: Int) {
    searchCatalog(text: $text, first: $first) { dataProduct { id } path description } }`;
  const ask = (text: string, first?: number) =>
    registry.room.ask(query, { variables: { text, first } });
  /** The ids of products and the paths of fields, the best match first. */
  async function found(text: string, first?: number): Promise<string[]> {
    const { data, errors } = await ask(text, first);
    expect(errors).toBeUndefined();
    const list = matches.parse(data?.searchCatalog);
    return list.map(({ dataProduct, path }) => path ?? dataProduct.id);
  }

  it('gives the product of that name first, then names, tags, names of fields, and what is said', async () => {
    const order = ['couriers', 'depots', 'drivers', 'Depot.parcelRates', 'lockers'];
    expect(await found('parcel rates ')).toEqual(order);
    expect(await found('Parcel rates', 2)).toEqual(order.slice(0, 2));
  });

  it('tells what is said of a match', async () => {
    const { data } = await ask('coins');
    expect(matches.parse(data?.searchCatalog)).toEqual([
      {
        dataProduct: { id: 'lockers' },
        path: null,
        description: 'Knows where parcel rates are paid in coins.',
      },
    ]);
  });

  it('finds a product by its id', async () => {
    expect(await found('lockers')).toEqual(expect.arrayContaining(['lockers']));
    expect((await found('lockers'))[0]).toBe('lockers');
  });

  it('finds other forms of a word', async () => {
    expect(await found('coin')).toEqual(['lockers']);
    expect(await found('paying coins')).toEqual(['lockers']);
  });

  it('finds other words for the same thing', async () => {
    const [others, themselves] = [await found('shipment rates '), await found('parcel rates ')];
    expect(others.toSorted()).toEqual(themselves.toSorted());
    expect(await found('inventory ')).toEqual(['Courier.stockLevel']);
  });

  it('finds names in camel case however they are written', async () => {
    for (const text of [
      'stock level',
      'stockLevel',
      'stocklevel',
      'level STOCK',
      'Courier.stockLevel',
    ]) {
      expect((await found(text))[0], text).toBe('Courier.stockLevel');
    }
  });

  it('finds what begins with the last word, while nothing stands behind it', async () => {
    expect(await found('partn')).toEqual(['depots']);
    expect(await found('rates part')).toEqual(['depots']);
    expect(await found('leve')).toEqual(['Courier.stockLevel']);
    expect(await found('partn ')).toEqual([]);
    expect(await found('partn rates')).not.toEqual(['depots']);
  });

  it('finds what has all words, and only where nothing has, what has any of them', async () => {
    expect(await found('rates coins')).toEqual(['lockers']);
    expect(await found('coins unicorn')).toEqual(['lockers']);
    const some = await found('coins rates unicorn');
    expect(some[0]).toBe('lockers');
    expect(some).toContain('couriers');
    expect(await found('unicorn')).toEqual([]);
  });

  it('passes over words that mean nothing', async () => {
    expect(await found('where are the coins')).toEqual(['lockers']);
    expect(await found('the of and')).toEqual([]);
  });

  it.each(['', ' ', '!?', '"\'()&|!:*<->\\', '__proto__', "'; drop table products; --", '%', '🦄'])(
    'finds nothing by %j, and does not fail',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  it('takes operators and quotes for what stands between words', async () => {
    expect(await found('coins & ! | ( :*')).toEqual(['lockers']);
    expect(await found('"coins" <-> \'paid\'')).toEqual(['lockers']);
  });

  it.each([
    ['a'.repeat(10_000), 'at most 200 characters'],
    ['ab cd ef gh ij kl mn op qr uv wx', 'at most 10 words'],
    ['coins\0', 'NUL'],
  ])('refuses %.20j, and says why', async (text, reason) => {
    const { errors } = await ask(text);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(reason), extensions: { code: 'INVALID_INPUT' } },
    ]);
  });

  it.each([0, 101])('refuses a list of %i', async (first) => {
    const { errors } = await ask('coins', first);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });
});
