import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReleaseAction } from '../generated/resolvers.ts';
import type { ProposedChange, VersionContent } from '../model/mesh-with.ts';
import { indexDomains } from './catalog.ts';
import { addCheck, type NewCheck } from './checks.ts';
import { logContracts } from './contract-log.ts';
import { lockKey } from './lock.ts';
import { forgetRetirement } from './retirements.ts';
import type { RevisionStep, Tables } from './tables.ts';

/** What a passed check lets an environment serve. */
export interface ReleaseRecord {
  environment: string;
  /** That it was judged against. */
  revision: number;
  action: ReleaseAction;
  changes: readonly (ProposedChange & { url: string })[];
  graph: { supergraphSdl: string; apiSdl: string };
  actor: string;
  note: string | null;
  at: Date;
}

/** Graphs of older revisions can be composed again from their versions. */
const keptGraphs = 50;

/**
 * Serves the changes from the end of this transaction on, with the check that they passed.
 * False when the environment has changed since it was judged: then nothing is written.
 * Throws as `indexDomains` does for what the catalog cannot hold.
 */
export async function recordRelease(
  tx: Transaction<Tables>,
  record: ReleaseRecord,
  check: NewCheck,
): Promise<boolean> {
  const { environment, action, actor, at, graph } = record;
  if (!(await advance(tx, record))) return false;
  await addCheck(tx, check);
  const steps: RevisionStep[] = [];
  for (const change of record.changes) steps.push(await serve(tx, record, change, check.id));
  const number = record.revision + 1;
  await tx
    .insertInto('revisions')
    .values({
      environment,
      number,
      action,
      steps: JSON.stringify(steps),
      actor,
      at,
      check_id: check.id,
      supergraph_sdl: graph.supergraphSdl,
      api_sdl: graph.apiSdl,
    })
    .execute();
  await tx
    .updateTable('revisions')
    .set({ supergraph_sdl: null, api_sdl: null })
    .where('environment', '=', environment)
    .where('number', '=', number - keptGraphs)
    .execute();
  await indexDomains(
    tx,
    record.changes.map(({ domain }) => domain),
  );
  return true;
}

/** The first statement of a release: of two at once, the second finds the environment changed. */
async function advance(
  tx: Transaction<Tables>,
  { environment, revision }: ReleaseRecord,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('environments')
    .set({ revision: revision + 1 })
    .where('name', '=', environment)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function serve(
  tx: Transaction<Tables>,
  record: ReleaseRecord,
  { domain, content, digest, url }: ReleaseRecord['changes'][number],
  check: string,
): Promise<RevisionStep> {
  const { environment, actor, at } = record;
  const before = await tx
    .deleteFrom('releases')
    .where('environment', '=', environment)
    .where('domain', '=', domain)
    .returning('version')
    .executeTakeFirst();
  const from = before?.version ?? null;
  if (!content || !digest) {
    await forgetRetirement(tx, domain, environment);
    return { domain, from, to: null };
  }
  const to = await versionOf(tx, record, { domain, content, digest }, check);
  await tx
    .insertInto('releases')
    .values({ environment, domain, version: to, url, actor, released_at: at })
    .execute();
  return { domain, from, to };
}

/** The number of the version with this content: the same content again is the same version. */
async function versionOf(
  tx: Transaction<Tables>,
  { actor, at, note }: ReleaseRecord,
  { domain, content, digest }: { domain: string; content: VersionContent; digest: string },
  check_id: string,
): Promise<number> {
  // Another environment may get a version of the same domain at the same time.
  await lockKey(tx, 'versions', domain);
  const known = await tx
    .selectFrom('versions')
    .select('number')
    .where('domain', '=', domain)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (known) return known.number;
  const { number } = await tx
    .insertInto('versions')
    .values({
      domain,
      number: nextNumber(tx, domain),
      sdl: content.sdl,
      shared: content.shared,
      contracts: JSON.stringify(content.contracts),
      digest,
      actor,
      created_at: at,
      note,
      check_id,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await logContracts(tx, { domain, number, contracts: content.contracts });
  return number;
}

const nextNumber = (db: Kysely<Tables>, domain: string) =>
  db
    .selectFrom('versions')
    .select(({ fn, lit }) => sql<number>`${fn.coalesce(fn.max('number'), lit(0))} + 1`.as('number'))
    .where('domain', '=', domain);
