import { createStops, type Stops } from './stops.ts';

/** Runs a program of the benchmark to its end, or until it is told to stop, and then stops what it started. */
export async function runToEnd(program: (stops: Stops) => Promise<void>): Promise<void> {
  const stops = createStops();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stops.all().finally(() => process.exit(130)));
  }
  try {
    await program(stops);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await stops.all();
  }
}
