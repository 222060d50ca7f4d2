import type { BackOff } from '../platform/process/back-off.ts';

/** How a gateway comes back to a registry that is away: a stream that held for longer than it waits was well. */
export const reconnection: BackOff = { firstMs: 250, longestMs: 5000, healthyMs: 5000 };
