import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPath } from '../../../gateway/studio/app/pages/graph/find-path.ts';
import { boxSize, layOut } from '../../../gateway/studio/app/pages/graph/layout.ts';
import { mapOf } from '../../../gateway/studio/app/pages/graph/map-model.ts';
import { readSupergraph } from '../../../gateway/studio/app/pages/graph/read-supergraph.ts';
import { searchTypes } from '../../../gateway/studio/app/pages/graph/search-types.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8');
const graph = readSupergraph(sdl);
const field = (type: string, name: string) =>
  graph.types.get(type)?.fields.find((one) => one.name === name);

describe('a supergraph that is read', () => {
  it('knows the domains by the names that they have themselves', () => {
    expect(graph.domains).toEqual(['catalog', 'logistics', 'marketing', 'mesh', 'regional']);
  });

  it.each([
    ['Product', 'catalog'],
    ['Variant', 'catalog'],
    ['Market', 'regional'],
    ['FulfilmentLocation', 'logistics'],
    ['Promotion', 'marketing'],
    ['DataProduct', 'mesh'],
  ])('finds whose %s is: %s', (name, owner) => {
    expect(graph.types.get(name)).toMatchObject({ isEntity: true, owner });
  });

  it('tells the domain of each field, also of one that another domain adds', () => {
    expect(field('Product', 'availability')?.domains).toEqual(['logistics']);
    expect(field('Product', 'title')?.domains).toEqual(['catalog']);
    expect(field('Product', 'id')?.domains).toContain('marketing');
  });

  it('leaves out what composition needs for itself', () => {
    expect([...graph.types.keys()].filter((name) => name.includes('__'))).toEqual([]);
  });
});

describe('the map', () => {
  const { domains, leftOut } = mapOf(graph);
  const frames = layOut(domains);

  it('shows every domain with the entities that it owns, and who adds what to them', () => {
    expect(domains.map(({ name }) => name)).toEqual(graph.domains);
    expect(leftOut).toBe(0);
    const product = domains[0]?.entities.find(({ name }) => name === 'Product');
    expect(product?.adders.map(({ domain }) => domain)).toEqual([
      'logistics',
      'marketing',
      'regional',
    ]);
    expect(product?.adders[0]?.fields).toContain('availability');
  });

  it('leaves no two frames on one another', () => {
    const all = [...frames.values()];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    }
  });

  it('has a box for each entity, inside its frame', () => {
    for (const { name, entities } of domains) {
      const frame = frames.get(name);
      expect(frame?.boxes.size).toBe(entities.length);
      for (const { x, y } of frame?.boxes.values() ?? []) {
        expect(x + boxSize.width).toBeLessThanOrEqual(frame?.width ?? 0);
        expect(y + boxSize.height).toBeLessThanOrEqual(frame?.height ?? 0);
      }
    }
  });
});

describe('a path', () => {
  it('leads by the fewest fields', () => {
    expect(findPath(graph, 'Product', 'Brand')).toEqual([{ type: 'Product', field: 'brand' }]);
    expect(findPath(graph, 'Query', 'Query')).toEqual([]);
  });

  it('is none where no field leads', () => {
    expect(findPath(graph, 'Money', 'Product')).toBeUndefined();
  });
});

describe('the search for types', () => {
  it('puts types that begin with the words first, and finds fields', () => {
    const { found } = searchTypes(graph, 'prod');
    expect(found[0]?.type.name).toMatch(/^Prod/);
    const byField = searchTypes(graph, 'gtin').found.map(({ type, field }) => [type.name, field]);
    expect(byField).toContainEqual(['Variant', 'gtin']);
  });

  it('is bounded, and says how many there are besides', () => {
    const { found, others } = searchTypes(graph, '');
    expect(found).toHaveLength(100);
    expect(found.length + others).toBe(graph.types.size);
  });
});
