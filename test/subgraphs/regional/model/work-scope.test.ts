import { describe, expect, it } from 'vitest';
import { workKinds, workStretches } from '../../../../subgraphs/regional/model/work-scope.ts';

describe('the stretches of a work queue', () => {
  it('go by kind, then by locale', () => {
    const stretches = workStretches(['MISSING', 'STALE'], ['fr-CH', 'de-CH']);
    expect(stretches.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      'STALE de-CH',
      'STALE fr-CH',
      'MISSING de-CH',
      'MISSING fr-CH',
    ]);
  });

  it('begin where the page before ended', () => {
    const after = { kind: 'STALE', locale: 'fr-CH', product: 'P7' } as const;
    expect(workStretches(workKinds, ['de-CH', 'fr-CH'], after)).toEqual([
      { kind: 'STALE', locale: 'fr-CH', after: 'P7' },
      { kind: 'MISSING', locale: 'de-CH', after: '' },
      { kind: 'MISSING', locale: 'fr-CH', after: '' },
    ]);
  });
});
