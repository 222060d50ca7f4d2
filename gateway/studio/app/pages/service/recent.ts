import { z } from 'zod/mini';
import { createStored, useStored } from '../../data/stored.ts';

const seen = z.array(z.object({ id: z.string(), title: z.string() }));
export type Seen = z.output<typeof seen>[number];

const mostKept = 8;

/** Products that were opened. Parcels are not kept: a tracking number is a customer's. */
const stored = createStored('weft.service.products', '[]');

export function useRecent(): readonly Seen[] {
  return readSeen(useStored(stored)[0]);
}

export function remember(product: Seen): void {
  stored.set(JSON.stringify(withSeen(readSeen(stored.get()), product)));
}

/** The latest first, each once, the oldest forgotten. */
export function withSeen(before: readonly Seen[], { id, title }: Seen): Seen[] {
  return [{ id, title }, ...before.filter((each) => each.id !== id)].slice(0, mostKept);
}

/** Nothing where the browser kept something else. */
export function readSeen(text: string): Seen[] {
  try {
    return seen.parse(JSON.parse(text)).slice(0, mostKept);
  } catch {
    return [];
  }
}
