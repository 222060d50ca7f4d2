import { deep } from './deep.ts';
import { listing } from './listing.ts';
import { small } from './small.ts';
import type { Workload } from './workload.ts';

export const allWorkloads: readonly Workload[] = [...deep, ...small, listing];
