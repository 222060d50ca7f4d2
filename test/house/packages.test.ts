import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const lockForm = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), resolved: z.string().optional() }),
  ),
});
const { packages } = lockForm.parse(
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
);
const asked = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).dependencies;

/** Apollo releases these together; they share classes, which a second copy would not recognise. */
const federation = [
  '@apollo/composition',
  '@apollo/federation-internals',
  '@apollo/gateway',
  '@apollo/query-graphs',
  '@apollo/query-planner',
  '@apollo/subgraph',
];

describe('the packages', () => {
  // Two copies of any of them break composition and planning in confusing ways.
  it.each(['graphql', ...federation])('hold one copy of %s', (name) => {
    expect(copiesOf(name)).toHaveLength(1);
  });

  it('hold federation in one version', () => {
    const versions = federation.flatMap(copiesOf).map((path) => packages[path]?.version);
    expect(new Set(versions)).toHaveProperty('size', 1);
  });

  // A range would let an install move one of them and not the others.
  it('pin federation to an exact version', () => {
    const loose = federation.filter((name) => !/^(\d+\.){2}\d+$/.test(asked[name] ?? '0.0.0'));
    expect(loose).toEqual([]);
  });

  it('name no place to download from', () => {
    const addresses = Object.values(packages).filter(({ resolved }) =>
      resolved?.startsWith('http'),
    );
    expect(addresses).toEqual([]);
  });
});

function copiesOf(name: string): string[] {
  return Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
}
