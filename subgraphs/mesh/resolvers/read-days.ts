import { MeshError } from '../../../schema/errors.ts';

/** How many days back are asked for, 30 when nothing is said. Throws INVALID_INPUT for less than one and more than `most`. */
export function readDays(days: number | null | undefined, most: number): number {
  const read = days ?? 30;
  if (read >= 1 && read <= most) return read;
  const message = `days must be from 1 to ${most}, not ${read}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['days'] });
}
