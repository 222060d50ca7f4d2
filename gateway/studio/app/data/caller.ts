import { createStored } from './stored.ts';

/**
 * Who asks, e.g. `team:catalog`; empty for nobody. Until there is sign-in a person says so, and is believed.
 */
export const caller = createStored('weft.caller', '');

/** Whom the switcher offers. Others can be written by hand. */
export const knownCallers = [
  { value: '', label: 'Nobody' },
  { value: 'team:platform', label: 'Platform team' },
  { value: 'team:catalog', label: 'Catalog team' },
  { value: 'team:logistics', label: 'Logistics team' },
  { value: 'team:marketing', label: 'Marketing team' },
  { value: 'team:regional', label: 'Regional team' },
  { value: 'office:anglo', label: 'Regional office Anglo' },
  { value: 'office:dach', label: 'Regional office DACH' },
  { value: 'consumer:storefront', label: 'Storefront' },
] as const;
