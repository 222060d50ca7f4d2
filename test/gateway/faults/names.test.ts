import { describe, expect, it } from 'vitest';
import type { StubAnswer } from '../../support/stub-subgraph.ts';
import { useStubShop } from './stub-shop.ts';

describe('a name that JavaScript gives a meaning of its own', () => {
  const shop = useStubShop();
  /** Answers every field with its response name, which a right answer shows. */
  const echo: StubAnswer = ({ query }) => {
    const names = [...query.matchAll(/(\w+)\s*:\s*(constructor|toString|name|valueOf|units)\b/g)];
    const fields = names.map(([, name, field]) => `"${name}":${JSON.stringify(sayOf(field))}`);
    const plain = ['constructor', 'toString', 'name', 'units', 'valueOf'].map(
      (name) => `"${name}":${JSON.stringify(sayOf(name))}`,
    );
    const all = `{"__typename":"Item","id":"__proto__",${[...plain, ...fields].join()}}`;
    return JSON.parse(
      query.includes('_entities')
        ? `{"data":{"_entities":[${all}]}}`
        : `{"data":{"items":[${all}],"things":[${all}]}}`,
    );
  };
  const sayOf = (field: string | undefined) =>
    field === 'units' || field === 'valueOf' ? 7 : field;

  it('is a field, an alias, an argument’s value and a key like any other', async () => {
    shop.goodsSays(echo);
    let seen: unknown;
    shop.stockSays((asked, response) => {
      seen = asked.variables?.representations;
      return echo(asked, response);
    });
    const query = `{ items(ids: ["__proto__"]) {
      constructor toString valueOf __proto__: name hasOwnProperty: units prototype: units } }`;
    const { errors } = await shop.ask(query);
    expect(errors).toBeUndefined();
    const response = await fetch(shop.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.text()).toBe(
      '{"data":{"items":[{"constructor":"constructor","toString":"toString","valueOf":7,' +
        '"__proto__":"name","hasOwnProperty":7,"prototype":7}]}}\n',
    );
    expect(seen).toEqual([{ __typename: 'Item', id: '__proto__' }]);
  });

  it('is a variable’s name and a fragment’s too', async () => {
    shop.goodsSays(echo);
    shop.stockSays(echo);
    const query = `query constructor($toString: String = "a") { items { ...valueOf } }
      fragment valueOf on Item { units(at: $toString) }`;
    expect(await shop.ask(query)).toEqual({ data: { items: [{ units: 7 }] } });
  });

  it('that a subgraph adds unasked changes nothing', async () => {
    shop.goodsSays(() =>
      JSON.parse(
        '{"data":{"__proto__":{"polluted":1},"items":[{"__proto__":{"name":"x"},"id":"1"}]}}',
      ),
    );
    const { data } = await shop.ask('{ items { name } }');
    expect(data).toEqual({ items: [{ name: null }] });
    expect('polluted' in {}).toBe(false);
  });
});
