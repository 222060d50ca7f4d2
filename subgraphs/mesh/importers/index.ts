import type { Feed } from '../../../platform/transfer/feed.ts';
import type { Tables } from '../store/tables.ts';

/** In the order in which an empty database takes them. */
export const feeds: Feed<Tables>[] = [];
