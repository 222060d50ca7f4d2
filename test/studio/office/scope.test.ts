import { describe, expect, it } from 'vitest';
import { readScope, toggleKind } from '../../../gateway/studio/app/pages/office/queue/scope.ts';

const offices = [{ id: 'dach', name: 'DACH', locales: ['de-DE'] }];
const read = (address: string, who: string) => {
  const params = new URLSearchParams(address);
  return readScope({ get: (name) => params.get(name) ?? '' }, who, offices);
};

describe('what the work queue shows', () => {
  it('is the work of one’s own office, unless the address says another or all', () => {
    expect(read('', 'office:dach').office).toBe('dach');
    expect(read('office=all', 'office:dach').office).toBeNull();
    expect(read('office=anglo', 'office:dach').office).toBe('anglo');
    expect(read('', 'team:regional').office).toBeNull();
    expect(read('', 'office:unknown').office).toBeNull();
  });

  it('takes only kinds that there are', () => {
    expect(read('kinds=STALE,OTHER,MISSING', '').kinds).toEqual(['STALE', 'MISSING']);
  });

  it('takes a kind in, and out again', () => {
    expect(toggleKind([], 'STALE')).toBe('STALE');
    expect(toggleKind(['STALE', 'MISSING'], 'STALE')).toBe('MISSING');
  });
});
