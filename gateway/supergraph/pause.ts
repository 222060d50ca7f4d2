import { setTimeout as delay } from 'node:timers/promises';

/** Waits between two looks; false when told to stop instead. Keeps no process alive. */
export async function pause(ms: number, stopping: AbortSignal): Promise<boolean> {
  await delay(ms, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  return !stopping.aborted;
}
