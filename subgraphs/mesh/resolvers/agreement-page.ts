import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { wholeKey } from '../../../platform/subgraph/cursors.ts';
import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import { type AgreementFilter, listAgreements } from '../store/agreements.ts';

type PageArgs = { first?: number | null; after?: string | null };

/** One page of agreements, the latest request first, as they stand today. */
export async function agreementPage(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  filter: AgreementFilter,
  args: PageArgs,
) {
  const page = readPage(args, wholeKey);
  const rows = await listAgreements(db, filter, page, utcDay(clock()));
  return toConnection(rows, page, ({ number }) => number);
}
