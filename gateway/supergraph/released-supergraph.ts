import { z } from 'zod';

/** One revision of an environment, as a registry gives it and as it is kept on disk. */
export const releasedSupergraph = z.object({
  environment: z.string(),
  revision: z.number().int().min(0),
  supergraphSdl: z.string().min(1),
});

export type ReleasedSupergraph = z.output<typeof releasedSupergraph>;

/** Which one it is. */
export type ServedRelease = Pick<ReleasedSupergraph, 'environment' | 'revision'>;

/** Told which one is served from now on. */
export type OnServed = (release: ServedRelease) => void;

/** The most that one may take, in characters of its JSON. */
export const maxReleasedLength = 64 * 1024 * 1024;

/** Throws with what is wrong when `text` is none, or one of another environment. */
export function readReleased(text: string, environment: string): ReleasedSupergraph {
  const released = releasedSupergraph.parse(JSON.parse(text));
  if (released.environment === environment) return released;
  throw new Error(`it is of ${released.environment}, not of ${environment}`);
}
