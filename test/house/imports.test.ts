import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const parts = ['schema', 'platform', 'gateway', 'subgraphs', 'cli'];

interface Import {
  from: string;
  to: string;
}

const imports = parts.flatMap((part) => importsBelow(part));

describe('the house', () => {
  it('has imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keeps the standards free of everything else', () => {
    expect(arrows('schema/', (to) => !to.startsWith('schema/'))).toEqual([]);
  });

  it('lets the platform know the standards only', () => {
    expect(arrows('platform/', (to) => !/^(platform|schema)\//.test(to))).toEqual([]);
  });

  it('lets no domain know another one, or the gateway', () => {
    const strangers = imports.filter(({ from, to }) => {
      const [, room] = /^subgraphs\/([^/]+)\//.exec(from) ?? [];
      return room !== undefined && !new RegExp(`^(subgraphs/${room}|platform|schema)/`).test(to);
    });
    expect(strangers).toEqual([]);
  });

  it('lets the gateway know processes, identity and standards only', () => {
    const allowed = /^(gateway|schema|platform\/process|platform\/identity)\//;
    expect(arrows('gateway/', (to) => !allowed.test(to))).toEqual([]);
  });
});

function arrows(from: string, isWrong: (to: string) => boolean): Import[] {
  return imports.filter((entry) => entry.from.startsWith(from) && isWrong(entry.to));
}

function importsBelow(part: string): Import[] {
  const files = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' });
  return (
    files
      // A room's own tests use what all tests use.
      .filter((file) => file.endsWith('.ts') && !/^[^/]+\/test\//.test(file))
      .flatMap((file) => {
        const path = join(root, part, file);
        const text = readFileSync(path, 'utf8');
        return [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map((match) => ({
          from: relative(root, path),
          to: relative(root, resolve(path, '..', match[1] ?? match[2] ?? '')),
        }));
      })
  );
}
