import { describe, expect, it } from 'vitest';
import { prefixesOf, zonesOf } from '../../../../subgraphs/logistics/model/zone.ts';

const zone = (service: string, postcodePrefix: string, minDays: number) => ({
  service,
  country: 'GB',
  postcodePrefix,
  minDays,
  maxDays: minDays + 1,
});
const zones = [zone('a', '', 1), zone('a', 'IV', 3), zone('a', 'IV2', 5), zone('b', 'ZE', 4)];

describe('the zone of an address', () => {
  it.each([
    ['M1 4BT', ['a 1']],
    ['IV1 1AA', ['a 3']],
    ['iv2-3bb', ['a 5']],
    ['ze1 0aa', ['a 1', 'b 4']],
  ])('%s lies in %j', (postcode, expected) => {
    const found = zonesOf(zones, postcode).map(({ service, minDays }) => `${service} ${minDays}`);
    expect(found).toEqual(expected);
  });

  it('is none where a service does not go', () => {
    expect(zonesOf([zone('b', 'ZE', 4)], 'M1 4BT')).toEqual([]);
  });
});

describe('the prefixes of a postcode', () => {
  it('are everything that it begins with, and few however long it is', () => {
    expect(prefixesOf('sw1 a')).toEqual(['', 'S', 'SW', 'SW1', 'SW1A']);
    expect(prefixesOf('9'.repeat(1_000_000))).toHaveLength(21);
  });
});
