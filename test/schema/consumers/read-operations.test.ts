import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOperations } from '../../../schema/consumers/read-operations.ts';

describe('reading a consumer’s operations', () => {
  let home: string;
  let folder: string;
  let next = 0;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'weft-operations-'));
  });
  beforeEach(async () => {
    next += 1;
    folder = join(home, `case-${next}`);
    await mkdir(join(folder, 'pages'), { recursive: true });
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const short = (place: string) => place.replace(`${folder}/`, '');

  it('finds them in a folder, with fragments of other files, each once', async () => {
    await write(
      'fragments.graphql',
      'fragment Named on Product { name ...Keyed }\nfragment Keyed on Product { id }',
    );
    await write(
      'pages/product.graphql',
      '\nquery Product { product { ...Named ...Keyed } }\nquery Other { a }',
    );
    await write('notes.txt', 'query Not { here }');
    const { operations, problems } = readOperations(folder);
    expect(problems).toEqual([]);
    expect(operations.map(({ name, place }) => [name, short(place)])).toEqual([
      ['Product', 'pages/product.graphql:2'],
      ['Other', 'pages/product.graphql:3'],
    ]);
    expect(operations[0]?.text.match(/fragment \w+/g)?.sort()).toEqual([
      'fragment Keyed',
      'fragment Named',
    ]);
    expect(operations[1]?.text).not.toContain('fragment');
  });

  it('finds them in an Apollo manifest, whose operations bring their own fragments', async () => {
    const body = (n: number) => `query Q${n} { a { ...F } } fragment F on A { f${n} }`;
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [1, 2].map((n) => ({ id: `${n}`, name: `Q${n}`, type: 'query', body: body(n) })),
    };
    const { operations, problems } = readOperations(
      await write('m.json', JSON.stringify(manifest)),
    );
    expect(problems).toEqual([]);
    expect(operations.map(({ name }) => name)).toEqual(['Q1', 'Q2']);
    expect(operations[1]?.text).toContain('f2');
  });

  it('finds them in persisted documents', async () => {
    const file = await write(
      'persisted.json',
      JSON.stringify({ abc: 'query A { a }', def: '{ b }' }),
    );
    const { operations } = readOperations(file);
    expect(operations.map(({ name, place }) => [name, short(place)])).toEqual([
      ['A', 'persisted.json: abc:1'],
      [undefined, 'persisted.json: def:1'],
    ]);
  });

  it('tells where one is deeper than can be read', async () => {
    const file = await write(
      'deep.graphql',
      `query Deep ${'{ a '.repeat(3000)}${'}'.repeat(3000)}`,
    );
    const { operations, problems } = readOperations(file);
    expect(operations).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Deeper than 100 levels'),
    ]);
  });

  it('tells what is wrong with one, and reads the others', async () => {
    await write('a.graphql', 'query A { a }\nquery B { ...Gone }');
    await write('b.graphql', 'query {');
    await write('c.graphql', 'type Query { a: Int }');
    const { operations, problems } = readOperations(folder);
    expect(operations.map(({ name }) => name)).toEqual(['A']);
    expect(problems.map(({ place, message }) => `${short(place)} ${message}`).sort()).toEqual([
      'a.graphql:2 uses Gone, a fragment that is nowhere',
      'b.graphql:1 Syntax Error: Expected Name, found <EOF>.',
      'c.graphql:1 is a definition of a schema, not an operation',
    ]);
  });

  it('ends where fragments use each other in a circle', async () => {
    await write(
      'a.graphql',
      'query A { ...F }\nfragment F on A { ...G }\nfragment G on A { ...F }',
    );
    expect(readOperations(folder).operations).toHaveLength(1);
  });

  it.each([
    ['other.json', '{"a": 1}', /is neither an Apollo persisted-query manifest/],
    ['broken.json', '{', /is no JSON/],
    ['large.graphql', `# ${'x'.repeat(11 * 1024 * 1024)}`, /is too large: at most 10 MB/],
  ])('refuses %s', async (name, text, message) => {
    const file = await write(name, text);
    expect(() => readOperations(file)).toThrow(message);
  });

  it('refuses an empty folder and one that is not there', () => {
    expect(() => readOperations(folder)).toThrow(/has no .graphql or .gql file/);
    expect(() => readOperations(join(folder, 'none'))).toThrow(/There is no file or folder/);
  });
});
