import { describe, expect, it } from 'vitest';
import { requireOwnLocale } from '../../../../subgraphs/regional/model/office.ts';

describe('an office', () => {
  const dach = { kind: 'office', name: 'dach' } as const;

  it('writes its own locales only', () => {
    expect(() => requireOwnLocale(dach, ['de-DE'], 'de-DE')).not.toThrow();
    expect(() => requireOwnLocale(dach, ['de-DE'], 'en-US')).toThrow(/only de-DE/);
    expect(() => requireOwnLocale(dach, null, 'de-DE')).toThrow(/no locale/);
  });

  it('is not what binds the regional team', () => {
    expect(() => requireOwnLocale({ kind: 'team', name: 'regional' }, null, 'de-DE')).not.toThrow();
  });
});
