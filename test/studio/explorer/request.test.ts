import { describe, expect, it } from 'vitest';
import {
  explorerLink,
  operationInAddress,
} from '../../../gateway/studio/app/pages/explorer/link.ts';
import {
  readHeaders,
  readObject,
} from '../../../gateway/studio/app/pages/explorer/run/json-object.ts';
import { shownText, sizeText } from '../../../gateway/studio/app/pages/explorer/run/shown-text.ts';

describe('a link', () => {
  it('opens what it was made of', () => {
    const query = '# 100% & "more"\n{ product(handle: "käse+") { title } }';
    const variables = '{ "a": "#&=?" }';
    const { hash, search } = new URL(explorerLink({ query, variables }), 'http://localhost');
    expect(search).toBe('');
    expect(operationInAddress({ hash, search })).toEqual({ query, variables });
  });
  it('is also read as other tools write it', () => {
    expect(operationInAddress({ hash: '', search: '?query=%7B%20a%20%7D' })).toEqual({
      query: '{ a }',
      variables: '',
    });
  });
  it('opens nothing where it says nothing, or more than anybody writes', () => {
    expect(operationInAddress({ hash: '#page', search: '' })).toBeUndefined();
    const hash = `#query=${'a'.repeat(200_000)}`;
    expect(operationInAddress({ hash, search: '' })).toBeUndefined();
  });
});

describe('what is sent along', () => {
  it('is an object as JSON, or nothing', () => {
    expect(readObject(' ')).toEqual({ ok: true, value: {} });
    expect(readObject('{ "a": [1] }')).toEqual({ ok: true, value: { a: [1] } });
  });
  it('says where it cannot be read', () => {
    expect(readObject('{ "a": x }')).toMatchObject({ ok: false });
    expect(readObject('[]')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('object'),
    });
  });
  it('has only texts among its headers', () => {
    expect(readHeaders('{ "a": "b" }')).toEqual({ ok: true, value: { a: 'b' } });
    expect(readHeaders('{ "a": 1 }')).toMatchObject({ ok: false });
  });
});

describe('a shown answer', () => {
  it('is indented where it is JSON, and as it is elsewhere', () => {
    expect(shownText({ text: '{"a":1}', json: { a: 1 } }).text).toBe('{\n  "a": 1\n}');
    expect(shownText({ text: '<p>', json: undefined }).text).toBe('<p>');
  });
  it('is cut after a line where it is too long', () => {
    const json = { a: 1, b: 2 };
    expect(shownText({ text: '', json }, 14)).toEqual({ text: '{\n  "a": 1,', isCut: true });
    expect(shownText({ text: 'abcdef', json: undefined }, 3)).toEqual({ text: 'abc', isCut: true });
  });
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [4130, '4.1 KB'],
    [10_200_000, '10.2 MB'],
  ])('of %i bytes has a size of %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
