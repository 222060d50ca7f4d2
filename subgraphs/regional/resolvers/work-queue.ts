import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { textKey } from '../../../platform/subgraph/cursors.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { requireChain } from '../model/fallback.ts';
import { requireInsider } from '../model/insider.ts';
import { officeLocales } from '../model/office.ts';
import { workKinds, workStretches } from '../model/work-scope.ts';
import { isSettled } from '../store/rechecks.ts';
import { workItems } from '../store/work-queue.ts';

const position = z.object({ kind: z.enum(workKinds), locale: textKey, product: textKey });

export const workQueue: QueryResolvers['workQueue'] = async (
  _root,
  { office, locale, kinds, ...args },
  { db, loaders, caller },
) => {
  requireInsider(caller);
  const page = readPage(args, position);
  const locales = await scope(loaders, office, locale);
  const stretches = workStretches(kinds ?? workKinds, locales, page.after);
  const [rows, settled] = await Promise.all([
    workItems(db, stretches, page.limit + 1),
    isSettled(db, locales),
  ]);
  const connection = toConnection(rows, page, ({ kind, product, ...row }) => ({
    kind,
    locale: row.locale,
    product,
  }));
  return { ...connection, isSettled: settled };
};

async function scope(
  loaders: Context['loaders'],
  office: string | null | undefined,
  locale: string | null | undefined,
): Promise<string[]> {
  const locales = await loaders.locales();
  if (locale) requireChain(locales, locale);
  const own = office ? await localesOfOffice(loaders, office) : [...locales.keys()];
  return locale ? own.filter((code) => code === locale) : own;
}

async function localesOfOffice(loaders: Context['loaders'], id: string): Promise<string[]> {
  const office = await loaders.office.load(id);
  if (office) return officeLocales(office, [...(await loaders.markets()).values()]);
  throw new MeshError('UNKNOWN_REFERENCE', `Office ${id} does not exist`, { path: ['office'] });
}
