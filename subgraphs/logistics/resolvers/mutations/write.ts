import { callerName } from '../../../../platform/identity/caller.ts';
import type { Context } from '../../context.ts';
import { createLoaders, type Loaders } from '../../loaders.ts';
import type { Write } from '../../store/write-once.ts';

/** The arguments of a write: where, what, and who does it when. */
export function by<Request>(
  { db, caller, clock, newId }: Context,
  idempotencyKey: string,
  request: Request,
): [Context['db'], Request, Write] {
  return [db, request, { caller: callerName(caller), now: clock(), newId, idempotencyKey }];
}

/** Loaders that remember nothing from before the write; the rest of the request uses them too. */
export function freshLoaders(context: Context): Loaders {
  context.loaders = createLoaders(context.db);
  return context.loaders;
}
