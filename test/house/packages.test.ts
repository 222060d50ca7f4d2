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

describe('the packages', () => {
  // Two copies of either break composition and planning in confusing ways.
  it.each(['graphql', '@apollo/federation-internals', '@apollo/query-planner'])(
    'hold one copy of %s',
    (name) => {
      const copies = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
      expect(copies).toHaveLength(1);
    },
  );

  it('name no place to download from', () => {
    const addresses = Object.values(packages).filter(({ resolved }) =>
      resolved?.startsWith('http'),
    );
    expect(addresses).toEqual([]);
  });
});
