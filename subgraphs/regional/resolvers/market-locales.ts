import { MeshError } from '../../../schema/errors.ts';
import type { Loaders } from '../loaders.ts';

/** The locales of a market, or of the whole mesh. Throws UNKNOWN_REFERENCE for a market that is none. */
export async function marketLocales(
  loaders: Loaders,
  market: string | null | undefined,
): Promise<readonly string[]> {
  if (!market) return [...(await loaders.locales()).keys()];
  const markets = await loaders.markets();
  const found = markets.get(market);
  if (found) return found.locales;
  const known = [...markets.keys()].join(', ') || 'none yet';
  throw new MeshError('UNKNOWN_REFERENCE', `Market ${market} does not exist; known are: ${known}`, {
    path: ['market'],
  });
}
