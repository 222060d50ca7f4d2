import { describe, expect, it } from 'vitest';
import { composeFitting } from '../../../schema/composition/fitting.ts';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const part = (name: string, sdl: string) => ({
  name,
  url: `http://${name}/graphql`,
  sdl: `${federation} ${sdl}`,
});

const goods = part(
  'goods',
  'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }',
);
const stock = part('stock', 'type Item @key(fields: "id") { id: ID! units: Int }');
const broken = part('stock', 'type Item @key(fields: "nope") { id: ID! }');

describe('a graph of the parts that fit', () => {
  it('holds all of them when all fit', () => {
    const graph = composeFitting([], [goods, stock]);
    expect(graph.refused).toEqual([]);
    expect(graph.supergraphSdl).toContain('units: Int');
  });

  it('keeps what a broken part was before, and says what is wrong with it', () => {
    const graph = composeFitting([goods, stock], [goods, broken]);
    expect(graph.refused).toEqual([{ name: 'stock', reason: expect.stringContaining('nope') }]);
    expect(graph.supergraphSdl).toContain('units: Int');
  });

  it('begins without a broken part, in whatever order they come', () => {
    expect(composeFitting([], [broken, goods]).parts).toEqual([goods]);
  });

  it('refuses to be when nothing fits', () => {
    expect(() => composeFitting([], [broken])).toThrow('do not compose');
  });
});
