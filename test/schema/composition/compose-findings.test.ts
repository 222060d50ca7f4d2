import { describe, expect, it } from 'vitest';
import { composeFindings } from '../../../schema/composition/compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])\n';
const parts = (goods: string, stock: string) => [
  { name: 'goods', url: 'http://goods', sdl: link + goods },
  { name: 'stock', url: 'http://stock', sdl: link + stock },
];
const query = 'type Query { item: Item }\n';

describe('what composition says, as data', () => {
  it.each([
    [
      'a field that two give',
      `${query}type Item {\n units: Int }`,
      'type Item { units: Int }',
      'INVALID_FIELD_SHARING',
      'Item.units',
      [
        ['goods', 4],
        ['stock', 2],
      ],
    ],
    [
      'types that differ',
      `${query}type Item { units(a: Int): Int @shareable }`,
      'type Item {\n\n units(a: Int): Boolean @shareable }',
      'FIELD_TYPE_MISMATCH',
      'Item.units',
      [
        ['goods', 3],
        ['stock', 4],
      ],
    ],
    [
      'a type that is missing',
      `${query}type Item { id(a: Gone): ID }`,
      'type Query { units: Int }',
      'INVALID_GRAPHQL',
      'Item.id(a:)',
      [['goods', 3]],
    ],
    [
      'a key that is missing',
      `${query}type Item @key(fields: "id") { id: ID! }`,
      'type Item @key(fields: "gone") { id: ID! @shareable }',
      'KEY_INVALID_FIELDS',
      'Item',
      [
        ['stock', 2],
        ['stock', 2],
      ],
    ],
    [
      'text that does not parse',
      `${query}type Item { id: ID }`,
      '\n\ntype {',
      'INVALID_GRAPHQL',
      undefined,
      [['stock', 4]],
    ],
  ])(
    'names %s by subgraph, line and coordinate',
    (_what, goods, stock, code, coordinate, places) => {
      const { graph, findings } = composeFindings(parts(goods, stock));
      expect(graph).toBeUndefined();
      const [first] = findings;
      expect(first).toMatchObject({ level: 'error', code });
      expect(first?.coordinate).toBe(coordinate);
      expect(first?.places.map(({ subgraph, line }) => [subgraph, line])).toEqual(places);
    },
  );

  it('gives a hint with the graph, and the graph as clients see it', () => {
    const { graph, findings } = composeFindings(
      parts(
        `${query}type Item @shareable { units: Int! secret: Int @inaccessible }`,
        'type Item @shareable { units: Int secret: Int }',
      ),
    );
    expect(findings).toMatchObject([
      {
        code: 'INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE',
        level: 'note',
        coordinate: 'Item.units',
        places: [
          { subgraph: 'goods', line: 3 },
          { subgraph: 'stock', line: 2 },
        ],
      },
    ]);
    expect(graph?.supergraphSdl).toContain('join__');
    expect(graph?.apiSdl).not.toMatch(/join__|secret|@inaccessible/);
  });

  it('gives one finding for each text that does not parse', () => {
    const { findings } = composeFindings(parts('type', '{ a }}'));
    expect(findings.map(({ places }) => places[0]?.subgraph)).toEqual(['goods', 'stock']);
  });
});
