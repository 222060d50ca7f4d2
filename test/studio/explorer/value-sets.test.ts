import { describe, expect, it } from 'vitest';
import {
  keptSets,
  maxSets,
  maxValues,
  nameProblem,
  noSets,
  putSet,
  readLines,
  removeSet,
  usedValues,
  writeLines,
} from '../../../gateway/studio/app/pages/explorer/values/value-sets.ts';

const staging = { name: 'staging', values: { handle: 'jacket' } };

describe('sets of values', () => {
  it('are put, used, renamed and removed', () => {
    const one = putSet(noSets, '', staging);
    expect(usedValues(one)).toEqual({ handle: 'jacket' });
    const renamed = putSet(one, 'staging', { ...staging, name: 'test' });
    expect(renamed).toMatchObject({ sets: [{ name: 'test' }], used: 'test' });
    expect(keptSets(JSON.stringify(renamed))).toEqual(renamed);
    expect(usedValues({ ...renamed, used: '' })).toEqual({});
    expect(removeSet(renamed, 'test')).toEqual(noSets);
  });

  it.each(['', '{', '{"sets":7}', '{"sets":[{"name":"","values":{}}],"used":""}'])(
    'are none where the browser kept %j',
    (said) => expect(keptSets(said)).toEqual(noSets),
  );

  it('have names of their own, and are at most so many', () => {
    const one = putSet(noSets, '', staging);
    expect(nameProblem(one, '', 'staging')).toBe('There is one already.');
    expect(nameProblem(one, 'staging', 'staging')).toBeUndefined();
    expect(nameProblem(one, '', ' ')).toMatch('Give it a name');
    const many = Array.from({ length: maxSets }, (_, at) => ({ name: `s${at}`, values: {} }));
    expect(nameProblem({ sets: many, used: '' }, '', 'more')).toMatch(`There are ${maxSets}`);
    expect(nameProblem({ sets: many, used: '' }, 's1', 'more')).toBeUndefined();
  });

  it('are written a line each', () => {
    const values = { handle: 'jacket', token: 'a=b c' };
    expect(readLines(`\n${writeLines(values)}\n\n`)).toEqual({ ok: true, values });
    expect(readLines('a = 1\nb')).toEqual({ ok: false, reason: 'Line 2: write name = value.' });
    expect(readLines('a=1\na=2')).toMatchObject({ reason: 'Line 2: a stands above already.' });
    expect(readLines(`a=${'x'.repeat(4001)}`)).toMatchObject({ ok: false });
    const many = Array.from({ length: maxValues + 1 }, (_, at) => `v${at}=1`).join('\n');
    expect(readLines(many)).toMatchObject({ reason: `Write at most ${maxValues} values.` });
  });
});
