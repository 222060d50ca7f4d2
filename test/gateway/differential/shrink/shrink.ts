import { type DocumentNode, parse, print } from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';
import type { Part } from '../world/facts.ts';
import { changes } from './removals.ts';

/** A case that fails: everything that is needed to see it fail again. */
export interface FailingCase {
  parts: readonly Part[];
  seed: number;
  operation: Operation;
}

/** Whether a case, which may make no sense at all, fails in the way that is looked for. */
export type StillFails = (candidate: FailingCase) => Promise<boolean>;

/** Makes a case as small as it gets until `deadline` (ms since 1970): first the operation, then the parts. */
export async function shrink(
  failing: FailingCase,
  stillFails: StillFails,
  deadline: number,
): Promise<FailingCase> {
  let smallest = await smallerOperation(failing, stillFails, deadline);
  for (const { name } of failing.parts) {
    const parts = smallest.parts.filter((part) => part.name !== name);
    const candidate = { ...smallest, parts };
    if (await fails(candidate, stillFails)) smallest = candidate;
  }
  for (const { name } of smallest.parts) {
    smallest = await smallerPart(smallest, name, stillFails, deadline);
  }
  return smallest;
}

function smallerOperation(
  failing: FailingCase,
  stillFails: StillFails,
  deadline: number,
): Promise<FailingCase> {
  return smaller(failing, failing.operation.document, stillFails, deadline, (best, document) => {
    const text = print(document);
    return { ...best, operation: { ...best.operation, text, document: parse(text) } };
  });
}

function smallerPart(
  failing: FailingCase,
  name: string,
  stillFails: StillFails,
  deadline: number,
): Promise<FailingCase> {
  const sdl = failing.parts.find((part) => part.name === name)?.sdl ?? '';
  return smaller(failing, parse(sdl), stillFails, deadline, (best, document) => ({
    ...best,
    parts: best.parts.map((part) => (part.name === name ? { name, sdl: print(document) } : part)),
  }));
}

async function smaller(
  failing: FailingCase,
  document: DocumentNode,
  stillFails: StillFails,
  deadline: number,
  withDocument: (best: FailingCase, document: DocumentNode) => FailingCase,
): Promise<FailingCase> {
  let best = failing;
  let current = document;
  for (let round = 0, isSmaller = true; isSmaller && round < 4; round += 1) {
    isSmaller = false;
    for (const change of changes) {
      for (let n = 0; Date.now() < deadline; ) {
        const changed = change(current, n);
        if (!changed) break;
        const candidate = attempt(() => withDocument(best, changed));
        if (candidate && (await fails(candidate, stillFails))) {
          best = candidate;
          current = changed;
          isSmaller = true;
        } else n += 1;
      }
    }
  }
  return best;
}

/** Printing what is left may give text that is no GraphQL. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

async function fails(candidate: FailingCase, stillFails: StillFails): Promise<boolean> {
  try {
    return await stillFails(candidate);
  } catch {
    return false;
  }
}
