import { MeshError } from '../../../schema/errors.ts';

/** Throws INVALID_INPUT unless at least one unit is asked for. */
export function requireQuantity(quantity: number | null | undefined): number {
  const units = quantity ?? 1;
  if (units >= 1) return units;
  throw new MeshError('INVALID_INPUT', `quantity must be 1 or more, not ${units}`, {
    path: ['quantity'],
  });
}
