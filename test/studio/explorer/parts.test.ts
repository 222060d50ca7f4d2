import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MergedAnswer,
  nothingYet,
  withPart,
} from '../../../gateway/studio/app/pages/explorer/parts/merge-parts.ts';
import {
  boundaryOf,
  PartReader,
} from '../../../gateway/studio/app/pages/explorer/parts/part-reader.ts';
import {
  takingParts,
  usesDefer,
} from '../../../gateway/studio/app/pages/explorer/parts/uses-defer.ts';
import { readDocument } from '../../../gateway/studio/app/pages/explorer/picker/operations.ts';

const head = 'content-type: application/json; charset=utf-8\r\n\r\n';
/** As the gateway's server writes it. */
const multipart = (bodies: readonly string[]) =>
  `\r\n---\r\n${bodies.map((body) => `${head}${body}`).join('\r\n---\r\n')}\r\n-----\r\n`;

describe('the parts of a multipart answer', () => {
  const whole = (text: string) => new PartReader('-').push(new TextEncoder().encode(text));

  it('are given as they were written', () => {
    const bodies = ['{"a":"--"}', '{"b":"\\r\\n---"}', '{"c":"€"}'];
    expect(whole(multipart(bodies))).toEqual(bodies);
  });

  it('are the same, however the bytes are split', () => {
    const body = fc.json().filter((text) => !text.includes('\r\n---'));
    const cuts = fc.array(fc.nat(400), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 5 }), cuts, (bodies, places) => {
        const bytes = new TextEncoder().encode(multipart(bodies));
        const reader = new PartReader('-');
        const ends = [...places.filter((at) => at < bytes.length), bytes.length].sort(
          (a, b) => a - b,
        );
        const given = ends.flatMap((end, at) => reader.push(bytes.slice(ends[at - 1] ?? 0, end)));
        expect(given).toEqual(bodies);
        expect(reader.isOver).toBe(true);
      }),
    );
  });

  it('are given as soon as they are whole', () => {
    const reader = new PartReader('-');
    const [first = '', rest = ''] = multipart(['{"a":1}', '{"b":2}']).split('{"b"');
    expect(reader.push(new TextEncoder().encode(first))).toEqual(['{"a":1}']);
    expect(reader.isOver).toBe(false);
    expect(reader.push(new TextEncoder().encode(`{"b"${rest}`))).toEqual(['{"b":2}']);
  });

  it('are known by the type of the answer', () => {
    expect(boundaryOf('multipart/mixed; boundary="-"; incrementalSpec=v0.2')).toBe('-');
    expect(boundaryOf('multipart/mixed;boundary=abc')).toBe('abc');
    expect(boundaryOf('application/json; charset=utf-8')).toBeUndefined();
  });
});

describe('an answer in parts', () => {
  const mergedOf = (parts: readonly unknown[]) =>
    parts.reduce<MergedAnswer>((before, part) => {
      const next = withPart(before, part);
      if (!next) throw new Error('this is no part');
      return next;
    }, nothingYet);

  it('is what it would be in one piece, in the current form', () => {
    const { json, pending, hasNext, latest } = mergedOf([
      {
        data: { items: [{ name: 'a' }, { name: 'b', size: { width: 1 } }] },
        pending: [{ id: '0', path: ['items', 1], label: 'stock' }],
        hasNext: true,
      },
      {
        incremental: [{ id: '0', data: { units: 7, size: { height: 2 } } }],
        completed: [{ id: '0' }],
        extensions: { told: true },
        hasNext: false,
      },
    ]);
    expect(json).toEqual({
      data: { items: [{ name: 'a' }, { name: 'b', units: 7, size: { width: 1, height: 2 } }] },
      extensions: { told: true },
    });
    expect([pending.size, hasNext, latest]).toEqual([0, false, ['items.1 (stock)']]);
  });

  it('is the same in the form before', () => {
    const { json } = mergedOf([
      { data: { item: { name: 'a' } }, hasNext: true },
      { incremental: [{ path: ['item'], data: { units: 7 } }], hasNext: false },
    ]);
    expect(json).toEqual({ data: { item: { name: 'a', units: 7 } } });
  });

  it('has the errors of its parts, also of those that are lost', () => {
    const { errors } = mergedOf([
      {
        data: { item: {} },
        pending: [
          { id: '0', path: ['item'] },
          { id: '1', path: ['item'] },
        ],
        hasNext: true,
      },
      { incremental: [{ id: '0', data: {}, errors: [{ message: 'first' }] }], hasNext: true },
      { completed: [{ id: '1', errors: [{ message: 'second' }] }], hasNext: false },
    ]);
    expect(errors.map(({ message }) => message)).toEqual(['first', 'second']);
  });

  it('leaves what was shown before as it was', () => {
    const first = mergedOf([
      { data: { item: { a: 1 } }, pending: [{ id: '0', path: ['item'] }], hasNext: true },
    ]);
    const shown = JSON.stringify(first.json);
    withPart(first, { incremental: [{ id: '0', data: { b: 2 } }], hasNext: false });
    expect(JSON.stringify(first.json)).toBe(shown);
  });

  it('takes names that mean something to JavaScript for names', () => {
    const part = JSON.parse('{"incremental":[{"path":[],"data":{"__proto__":1}}],"hasNext":false}');
    const next = withPart({ ...nothingYet, json: { data: { a: 1 } } }, part);
    expect(JSON.stringify(next?.json)).toBe('{"data":{"a":1,"__proto__":1}}');
  });

  it('adds nothing where nothing is, and takes nothing else for a part', () => {
    const first = mergedOf([{ data: { item: null }, hasNext: true }]);
    const part = { incremental: [{ path: ['item', 'size'], data: { a: 1 } }], hasNext: false };
    expect(withPart(first, part)?.json).toEqual({ data: { item: null } });
    expect(withPart(first, { data: 7 })).toBeUndefined();
    expect(withPart(first, undefined)).toBeUndefined();
  });
});

describe('an operation', () => {
  const uses = (text: string) => {
    const document = readDocument(text);
    return document && usesDefer(document);
  };
  it('is asked for in parts where something is deferred', () => {
    expect(uses('{ a ... @defer { b } }')).toBe(true);
    expect(uses('{ a # @defer\n b @include(if: true) }')).toBe(false);
    expect(takingParts({ text: '' }).headers?.accept).toContain('multipart/mixed');
  });
  it('is asked for as its own headers say', () => {
    const headers = { Accept: 'application/json' };
    expect(takingParts({ text: '', headers }).headers).toEqual(headers);
  });
});
