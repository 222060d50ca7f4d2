import { describe, expect, it } from 'vitest';
import { fill } from '../../../gateway/studio/app/pages/explorer/values/fill.ts';
import { fillTab } from '../../../gateway/studio/app/pages/explorer/values/fill-tab.ts';

const tab = { id: 0, operation: '{ a }', variables: '', headers: '' };

describe('values in the place of names', () => {
  it.each([
    ['{ "handle": "{{handle}}" }', { handle: 'jacket' }, { handle: 'jacket' }],
    ['{ "a": "x-{{ a }}-{{b}}" }', { a: '1', b: '2' }, { a: 'x-1-2' }],
    ['{ "a": {{a}} }', { a: '3' }, { a: 3 }],
    ['{ "a": {{a}} }', { a: 'three' }, { a: 'three' }],
    ['{ "a": "{{a}}" }', { a: '"\\\n{{b}}' }, { a: '"\\\n{{b}}' }],
    ['{ "a": "\\"{{a}}" }', { a: '"' }, { a: '""' }],
  ])('reads %s', (written, values, read) => {
    expect(JSON.parse(fill(written, values).text)).toEqual(read);
  });

  it('tells names without a value, where they stand; nothing is inherited', () => {
    const { unknown, text } = fill('{ "a": "{{toString}}" }', {});
    expect(unknown).toEqual([{ name: 'toString', from: 8, to: 20 }]);
    expect(text).toBe('{ "a": "{{toString}}" }');
  });

  it('leads from the filled text back to the written one', () => {
    const written = '{ "a": "{{a}}", "b": ? }';
    const { text, writtenAt } = fill(written, { a: 'much longer than its name' });
    expect(writtenAt(text.indexOf('?'))).toBe(written.indexOf('?'));
    expect(writtenAt(2)).toBe(2);
  });

  it('fills what a tab sends, and refuses one whose names have no value', () => {
    const named = { ...tab, variables: '{\n"a": "{{a}}" }', headers: '{ "b": "{{b}}" }' };
    expect(fillTab(named, { a: '1', b: '2' })).toMatchObject({
      ok: true,
      tab: { variables: '{\n"a": "1" }', headers: '{ "b": "2" }' },
    });
    expect(fillTab(named, { b: '2' })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^The variables, line 2: \{\{a\}\} has no value/),
    });
    expect(fillTab(named, { a: '1' })).toMatchObject({
      reason: expect.stringMatching(/^The headers, line 1/),
    });
  });
});
