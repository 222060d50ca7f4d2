import { z } from 'zod';

/** Where the gateway's process is told on which port it answers `askFigures`. */
export const portVariable = 'WEFT_SOAK_PROBE_PORT';

const figures = z.object({
  /** Since the last time this was asked. */
  longestDelayMs: z.number(),
  /** The part of it that a single garbage collection took at most. */
  longestCollectionMs: z.number(),
  rss: z.number(),
  heapUsed: z.number(),
  external: z.number(),
});
export type Figures = z.infer<typeof figures>;

/** What `programs/soak-probe.ts` tells of the gateway's process, after a garbage collection. */
export async function askFigures(port: number): Promise<Figures> {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  return figures.parse(await response.json());
}
