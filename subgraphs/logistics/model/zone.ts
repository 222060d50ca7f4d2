/** Where a service goes and how many business days it takes. */
export interface Zone {
  service: string;
  country: string;
  /** Empty for the whole country. */
  postcodePrefix: string;
  minDays: number;
  maxDays: number;
}

/**
 * For each service the zone that an address lies in: the longest postcode prefix that fits.
 * `zones` are in the address's country; a service without a fitting one does not go there.
 */
export function zonesOf(zones: readonly Zone[], postcode: string): Zone[] {
  const wanted = plainPostcode(postcode);
  const best = new Map<string, Zone>();
  for (const zone of zones) {
    if (!wanted.startsWith(plainPostcode(zone.postcodePrefix))) continue;
    const known = best.get(zone.service);
    if (!known || known.postcodePrefix.length < zone.postcodePrefix.length)
      best.set(zone.service, zone);
  }
  return [...best.values()];
}

/** No postcode and no prefix is longer. */
export const longestPostcode = 20;

/** Everything that a postcode begins with, from nothing to the whole of it. */
export function prefixesOf(postcode: string): string[] {
  const plain = plainPostcode(postcode.slice(0, 2 * longestPostcode)).slice(0, longestPostcode);
  return Array.from({ length: plain.length + 1 }, (_, length) => plain.slice(0, length));
}

/** People write "SW1A 1AA", "sw1a1aa" and "SW1A-1AA" for one postcode. */
export function plainPostcode(postcode: string): string {
  return postcode.replace(/[\s-]/g, '').toUpperCase();
}
