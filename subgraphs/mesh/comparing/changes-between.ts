import type { Context } from '../context.ts';
import type { GraphChangeLevel, GraphChanges } from '../generated/resolvers.ts';
import { resourcesOf } from '../resources.ts';
import { graphAt } from '../store/served.ts';
import type { Compared } from './compare-task.ts';

/** What differs between two revisions of an environment; null where one of them is not kept any more, or never was. */
export async function changesBetween(
  context: Context,
  environment: string,
  { from, to }: { from: number; to: number },
): Promise<GraphChanges | null> {
  const [before, after] = await Promise.all(
    [from, to].map(async (number) =>
      number === 0 ? null : (await graphAt(context.db, environment, number)).api_sdl,
    ),
  );
  const isKnown = (number: number, sdl: string | null | undefined) => number === 0 || sdl;
  if (!isKnown(from, before) || !isKnown(to, after)) return null;
  const { changes, total } = await resourcesOf(context).comparer.compare({
    before: before ?? null,
    after: after ?? null,
  });
  return {
    from,
    to,
    total,
    changes: changes.map((each) => ({ ...each, level: levels[each.level] })),
  };
}

const levels: Record<Compared['changes'][number]['level'], GraphChangeLevel> = {
  breaking: 'BREAKING',
  dangerous: 'DANGEROUS',
  safe: 'SAFE',
};
