import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../schema/rules/all.ts';
import { runExample } from './example-subjects.ts';

const folder = join(import.meta.dirname, '../../../schema/rules');

describe('the rules', () => {
  it('are at least thirty, each with an id of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are each a file that is named for its id, and all of them are listed', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !['.', 'subject'].includes(dirname(file)) && file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('say in one sentence why', () => {
    for (const { why } of rules) expect(why).toMatch(/^[A-Z].+\.$/);
  });
});

describe.each(rules)('the rule $id', (rule) => {
  it('finds nothing in its passing example', () => {
    expect(runExample(rule, 'passes').remarks).toEqual([]);
  });

  it('finds in its failing example what is wrong, at its line', () => {
    const { remarks, marked } = runExample(rule, 'fails');
    expect(marked).not.toEqual([]);
    const lines = remarks.map(({ at: { file, line } }) => `${file}:${line}`);
    expect([...new Set(lines)].sort()).toEqual(marked.sort());
  });
});
