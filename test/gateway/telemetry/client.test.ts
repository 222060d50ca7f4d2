import { describe, expect, it } from 'vitest';
import { clientReader } from '../../../gateway/telemetry/client.ts';

const anonymous = { kind: 'anonymous' } as const;

describe('the client of a request', () => {
  it('is the same object each time', () => {
    const read = clientReader();
    const headers = { 'apollographql-client-name': 'shop', 'apollographql-client-version': '1' };
    expect(read({ ...headers }, anonymous)).toBe(read({ ...headers }, anonymous));
    expect(read(headers, anonymous)).toEqual({ name: 'shop', version: '1' });
  });

  it('is named by the request before the consumer that calls', () => {
    const read = clientReader();
    const consumer = { kind: 'consumer', name: 'marketplace' } as const;
    expect(read({ 'graphql-client-name': 'shop' }, consumer).name).toBe('shop');
    expect(read({}, consumer).name).toBe('marketplace');
    expect(read({}, { kind: 'office', name: 'dach' }).name).toBe('');
  });

  it('is read for any number of names, without keeping all of them', () => {
    const read = clientReader();
    const named = (n: number) => read({ 'graphql-client-name': `c${n % 9}-${n}x` }, anonymous);
    const first = named(0);
    for (let n = 0; n < 5000; n += 1) expect(named(n).name).toBe(`c${n % 9}-${n}x`);
    expect(named(0)).not.toBe(first);
  });
});
