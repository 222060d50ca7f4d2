import type { Kysely, Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type Decision, decide } from '../model/agreement.ts';
import type { Owned } from '../model/who.ts';
import type { AgreementRow } from './agreements.ts';
import { productsByIds } from './products.ts';
import type { Tables } from './tables.ts';

interface Deciding {
  id: string;
  expectedVersion: number | null | undefined;
  decision: Decision;
  /** Who decides, as text. */
  decidedBy: string;
  /** Throws when it is not his to decide. */
  requireMay: (product: Owned, agreement: AgreementRow) => void;
  now: Date;
}

/**
 * Decides about an agreement: of two who decide at once the second finds the first one's decision.
 * Throws NOT_FOUND, STALE_VERSION, and what `requireMay` and the law throw.
 */
export function decideAgreement(db: Kysely<Tables>, deciding: Deciding): Promise<AgreementRow> {
  const { id, expectedVersion, decision, decidedBy, requireMay, now } = deciding;
  return db.transaction().execute(async (tx) => {
    const agreement = await lock(tx, id);
    const [product] = await productsByIds(tx, [agreement.product]);
    requireMay(product ?? null, agreement);
    requireVersion(agreement.version, expectedVersion);
    const decided = decide(agreement, decision, utcDay(now));
    return tx
      .updateTable('agreements')
      .set((eb) => ({
        ...decided,
        decided_at: now,
        decided_by: decidedBy,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function lock(tx: Transaction<Tables>, id: string): Promise<AgreementRow> {
  const row = await tx
    .selectFrom('agreements')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row) return row;
  throw new MeshError('NOT_FOUND', `There is no agreement ${id}`, { path: ['input', 'id'] });
}
