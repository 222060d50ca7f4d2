import type { Kysely } from 'kysely';
import { askingConsumers } from '../model/asking-consumers.ts';
import { registeredConsumers } from './consumers.ts';
import type { Tables } from './tables.ts';

/** More fields than this no domain has. */
const mostFields = 20_000;

/**
 * Consumers with a registered operation that selects a field of a domain's products, asked or not, in the graph that
 * an environment serves. Nobody where there is no graph yet.
 */
export async function consumersAsking(
  db: Kysely<Tables>,
  domain: string,
  environment: string,
): Promise<string[]> {
  const latest = await db
    .selectFrom('revisions')
    .select('api_sdl')
    .where('environment', '=', environment)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (!latest?.api_sdl) return [];
  const fields = await db
    .selectFrom('product_fields')
    .innerJoin('products', 'products.id', 'product_fields.product')
    .select('path')
    .where('products.domain', '=', domain)
    .limit(mostFields)
    .execute();
  const consumers = await registeredConsumers(db);
  const coordinates = fields.map(({ path }) => path);
  return [...askingConsumers(latest.api_sdl, consumers, coordinates)];
}
