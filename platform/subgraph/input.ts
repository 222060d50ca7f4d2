import { z } from 'zod';
import { idForm, isId } from '../../schema/ids.ts';

/** Parts of mutations' inputs that every domain asks for in the same way. */

// PostgreSQL's text cannot hold a NUL, so it is refused here with a reason.
const text = z.string().refine((value) => !value.includes('\0'), 'must not hold a NUL character');

/** An id of any form, here or in another domain: an import may have brought it. */
export const id = text.trim().refine(isId, idForm);

export const idempotencyKey = text.min(1, 'must not be empty').max(200);

/** The version that an edit was made from; 0 for what is not there yet. */
export const expectedVersion = z.int().min(0).nullish();

/** Text that must not be left empty. */
export const line = (longest: number) => text.trim().min(1, 'must not be empty').max(longest);

/** Text that may be left empty. */
export const note = (longest: number) => text.trim().max(longest);
