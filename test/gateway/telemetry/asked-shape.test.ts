import { monitorEventLoopDelay } from 'node:perf_hooks';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AskedShape } from '../../../gateway/telemetry/asked-shape.ts';

const schema = buildSchema(`type Query { item(id: ID, size: Size, deep: Deep): Item node: Node }
  interface Node { id: ID } type Item implements Node { id: ID name: String item: Item }
  enum Size { S } input Deep { word: String }`);

const described = (source: string, operationName?: string) =>
  new AskedShape({ source, operationName }, schema).describe();

describe('an operation that is reported', () => {
  it('names the fields that it selects, in fragments too, and nothing else', async () => {
    const source = `query Q($d: Deep) { item(size: S, deep: { word: "x" }) { ...F ... on Node { id } } }
      fragment F on Item { again: name __typename }`;
    const operation = await described(source);
    expect(operation?.fields.toSorted()).toEqual(['Item.name', 'Node.id', 'Query.item']);
  });

  it('is one shape, whatever the layout, the order and the values', async () => {
    const one = await described('{ item(id: "1") { id name } }');
    const other = await described('# mine\nquery { item(id: "2") { name, id } }');
    expect(other).toEqual(one);
  });

  it('is what was asked of the document, with its own fragments alone', async () => {
    const source = `query A { item { ...F } } query B { node { id } }
      fragment F on Item { name }`;
    expect((await described(source, 'A'))?.text).toBe(
      'fragment F on Item{name}\nquery A{item{...F}}',
    );
    expect((await described(source, 'B'))?.text).toBe('query B{node{id}}');
  });

  it.each(['{ __typename }', '{ __schema { types { name } } }', '{', '{ nothing }'])(
    'is none where there is nothing to say: %s',
    async (source) => {
      expect(await described(source)).toBeUndefined();
    },
  );

  it('is counted while it is brought into form, and no more when there is nothing to say', async () => {
    const shape = new AskedShape({ source: '{ __typename }' }, schema);
    const describing = shape.describe();
    expect(shape.isLeftOut).toBe(false);
    await describing;
    expect(shape.isLeftOut).toBe(true);
  });

  it('names 2,000 fields at most', async () => {
    const fields = Array.from({ length: 2500 }, (_, n) => `f${n}`);
    const large = buildSchema(`type Query { ${fields.map((name) => `${name}: Int`).join(' ')} }`);
    const shape = new AskedShape({ source: `{ ${fields.join(' ')} }` }, large);
    expect((await shape.describe())?.fields).toHaveLength(2000);
  });

  it('holds up other work for a moment only, however large it is', async () => {
    const part = (n: number) => `i${n}: item(id: "${n}") { id name item { id name } }`;
    const source = `{ ${Array.from({ length: 600 }, (_, n) => part(n)).join('\n')} }`;
    // What has never run yet is slow.
    for (let n = 0; n < 5; n += 1) await described(source);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    for (let n = 0; n < 10; n += 1) await described(source);
    delay.disable();
    expect(delay.percentile(90) / 1e6).toBeLessThan(25);
  });
});
