import { setImmediate as nextTurn } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import type { ServedSupergraph } from './served-supergraph.ts';

/** What is planned beforehand at most, in operations and in ms: a new graph must not wait for long either. */
const maxOperations = 200;
const maxMs = 20_000;

/**
 * Plans the operations that were asked most for the supergraph that is about to replace `before`, so that no
 * request waits for a plan after it did. What the new graph does not know any more is left out.
 */
export async function warmUp(before: ServedSupergraph, next: ServedSupergraph): Promise<void> {
  const deadline = Date.now() + maxMs;
  for (const operation of before.operations.hottest(maxOperations)) {
    // Those that nobody asked since they were planned beforehand would come along for ever.
    if (!operation.uses || Date.now() > deadline) return;
    // Requests are served meanwhile.
    await nextTurn();
    if (validate(next.schema, parse(operation.source, { noLocation: true })).length) continue;
    await next.operations
      .resolve(operation.source, operation, 'background')
      .then((planned) => {
        // What was hot long ago cools down with each supergraph.
        planned.uses = Math.floor(operation.uses / 2);
      })
      // It is planned again, and then refused with a reason, when somebody asks it.
      .catch(() => undefined);
  }
}
