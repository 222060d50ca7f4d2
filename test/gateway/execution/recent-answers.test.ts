import { beforeEach, describe, expect, it } from 'vitest';
import { RecentAnswers } from '../../../gateway/execution/recent-answers.ts';

describe('reading what a subgraph says again and again', () => {
  let answers: RecentAnswers;
  let readings: number;
  beforeEach(() => {
    answers = new RecentAnswers();
    readings = 0;
  });

  const read = (request: string, text: string) => {
    const bytes = Buffer.from(text);
    return answers.read(request, bytes, () => {
      readings += 1;
      return { data: JSON.parse(bytes.toString()) };
    });
  };
  /** Asks so often that an answer is kept. */
  const keep = (request: string, text: string) => {
    read(request, text);
    return read(request, text);
  };

  it('reads equal bytes of the same request once, from the second time on', () => {
    const kept = keep('a', '{"name":"Kettle"}');
    expect(read('a', '{"name":"Kettle"}')).toBe(kept);
    expect(readings).toBe(2);
  });

  it('reads what changed, also when it has the same length', () => {
    keep('a', '{"stock":1}');
    expect(read('a', '{"stock":2}').data).toEqual({ stock: 2 });
    expect(read('a', '{"stock":2}').data).toEqual({ stock: 2 });
    expect(read('a', '{"stock":1}').data).toEqual({ stock: 1 });
  });

  it('keeps nothing of requests that come once only', () => {
    read('once', '{}');
    read('once', '{}');
    expect(readings).toBe(2);
  });

  it('does not take another request’s reading, whose bytes may mean something else there', () => {
    const kept = keep('a', '{}');
    expect(keep('b', '{}')).not.toBe(kept);
  });

  it('passes on what reading throws, and forgets the answer before it', () => {
    keep('a', '{"stock":1}');
    expect(() => read('a', '<html>')).toThrow(SyntaxError);
    expect(read('a', '{"stock":1}').data).toEqual({ stock: 1 });
  });

  it('does not change the buffer that it was given, nor keep it', () => {
    const bytes = Buffer.from('{"stock":1}');
    const answer = () => ({ data: JSON.parse(bytes.toString()) });
    answers.read('a', bytes, answer);
    answers.read('a', bytes, answer);
    bytes.write('{"stock":2}');
    expect(answers.read('a', bytes, answer).data).toEqual({ stock: 2 });
  });

  it.each([
    ['too many requests', 300, 10],
    ['too many bytes', 20, 200 * 1024],
  ])('forgets the least recent with %s', (_what, others, length) => {
    const long = JSON.stringify({ text: 'x'.repeat(length) });
    keep('first', long);
    for (let other = 0; other < others; other += 1) keep(`other ${other}`, long);
    const before = readings;
    read('first', long);
    read(`other ${others - 1}`, long);
    expect(readings - before).toBe(1);
  });

  it('reads very long answers each time', () => {
    const long = JSON.stringify({ text: 'x'.repeat(300 * 1024) });
    keep('a', long);
    read('a', long);
    expect(readings).toBe(3);
  });
});
