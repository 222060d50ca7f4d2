import type { EntityRequest } from './fetch-entities.ts';

/**
 * What one operation has asked for already of one shape, by representation: an entity that stands in several
 * places of an operation is fetched once.
 */
export type EntityLoads = Map<string, EntityRequest>;
