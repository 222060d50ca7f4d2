import { z } from 'zod';
import { type ErrorCode, errorCodes, MeshError } from '../../schema/errors.ts';

const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorCodes, text);

const childMessage = z.discriminatedUnion('weft', [
  z.object({ weft: z.literal('ready') }),
  z.object({
    weft: z.literal('failed'),
    code: z.string().refine(isErrorCode),
    message: z.string(),
  }),
]);

/** What a process tells the supervisor that started it. */
export type ChildMessage = z.output<typeof childMessage>;

/** Reads what came from a child; null when it is none of ours. */
export function readChildMessage(message: unknown): ChildMessage | null {
  return childMessage.safeParse(message).data ?? null;
}

/** Tells the supervisor, and waits until it is told; does nothing in a process that has none. */
export async function tellSupervisor(message: ChildMessage): Promise<void> {
  if (!process.connected) return;
  await new Promise<void>((resolve) => process.send?.(message, () => resolve()));
}

export function failureMessage(error: unknown): ChildMessage {
  const code = error instanceof MeshError ? error.code : 'INTERNAL';
  return { weft: 'failed', code, message: error instanceof Error ? error.message : String(error) };
}

/**
 * Calls `stop` once, at the first sign that this process should end:
 * SIGINT, SIGTERM, a closed terminal, or its supervisor going away.
 * The listeners stay, since one Ctrl-C may arrive twice: from the terminal and from npm.
 */
export function onStopRequest(stop: () => void): void {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  process.on('disconnect', once);
  // A supervisor that went away while this process was loading: the event is over.
  if (process.send && !process.connected) once();
}
