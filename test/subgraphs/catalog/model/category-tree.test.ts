import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxDepth,
  parentProblem,
  pathOf,
} from '../../../../subgraphs/catalog/model/category-tree.ts';

describe('the category tree', () => {
  const tree = new Map<string, string | null>([
    ['clothing', null],
    ['outerwear', 'clothing'],
    ['jackets', 'outerwear'],
  ]);

  it('tells the path from the root', () => {
    expect(pathOf(tree, 'jackets')).toEqual(['clothing', 'outerwear', 'jackets']);
  });

  it.each([
    ['clothing', 'jackets', false],
    ['outerwear', 'outerwear', false],
    ['jackets', 'clothing', true],
    ['jackets', null, true],
  ])('%s below %s: %s', (id, parent, isRight) => {
    expect(parentProblem(tree, id, parent) === null).toBe(isRight);
  });

  it('stays a tree under any moves that the law allows', () => {
    const moves = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
    );
    fc.assert(
      fc.property(moves, (list) => {
        const parents = new Map<string, string | null>();
        for (let node = 0; node <= 20; node += 1) parents.set(String(node), null);
        for (const [id, parent] of list) {
          const isRight = parentProblem(parents, String(id), String(parent)) === null;
          if (isRight) parents.set(String(id), String(parent));
        }
        // With a ring, the walk to the root would never end: count steps instead.
        for (const id of parents.keys()) {
          let steps = 0;
          for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
            steps += 1;
            expect(steps).toBeLessThanOrEqual(parents.size);
          }
        }
      }),
    );
  });

  it(`is at most ${maxDepth} levels deep`, () => {
    const chain = new Map<string, string | null>();
    for (let level = 1; level <= maxDepth; level += 1) {
      const parent = level === 1 ? null : String(level - 1);
      expect(parentProblem(chain, String(level), parent)).toBeNull();
      chain.set(String(level), parent);
    }
    expect(parentProblem(chain, 'one more', String(maxDepth))).toContain('at most');
  });
});
