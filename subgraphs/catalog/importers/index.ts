import { brands } from './brands.ts';

/** In the order in which an empty catalog takes them. */
export const feeds = [brands];
