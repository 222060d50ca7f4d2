import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { Context } from '../context.ts';
import type { Judged, JudgeTask } from '../judging/judge-task.ts';
import { isAdmitted } from '../model/verdict.ts';
import { resourcesOf } from '../resources.ts';
import { addCheck, type NewCheck } from '../store/checks.ts';
import { evidenceFor } from '../store/evidence.ts';
import { type ReleaseRecord, recordRelease } from '../store/record-release.ts';
import { type Base, readBase } from './base.ts';
import type { Proposal, ProposalOutcome } from './proposal.ts';

/** How often a proposal is judged anew because others were faster. */
const maxRounds = 5;

/**
 * Judges a proposal against what the environment serves, keeps the check, and serves the changes when they pass.
 * Whoever was judged against an older revision is judged again: what is served was composed as a whole.
 * Throws NOT_FOUND, INVALID_INPUT, and STALE_VERSION when the revision is not the expected one.
 */
export async function propose(context: Context, proposal: Proposal): Promise<ProposalOutcome> {
  for (let round = 0; round < maxRounds; round++) {
    const outcome = await attempt(context, proposal);
    if (outcome) return outcome;
  }
  const message = `${proposal.environment} keeps changing; try again in a minute`;
  throw new MeshError('STALE_VERSION', message);
}

/** Undefined when the environment has changed meanwhile. */
async function attempt(context: Context, proposal: Proposal): Promise<ProposalOutcome | undefined> {
  const { environment } = proposal;
  const base = await readBase(context, proposal);
  if (!base.changes.length) return { environment, check: null, isChanged: false };
  const task = await taskOf(context, proposal, base);
  const judged = await resourcesOf(context).judge.judge(task);
  const check = checkOf(context, proposal, { base, task, judged });
  const record = recordOf(context, proposal, { base, judged });
  if (!check.is_passed || !record) {
    await addCheck(context.db, check);
    return { environment, check, isChanged: false };
  }
  const isServed = await context.db.transaction().execute((tx) => recordRelease(tx, record, check));
  return isServed ? { environment, check, isChanged: true } : undefined;
}

async function taskOf(
  { db, clock }: Context,
  { environment, tables = {} }: Proposal,
  { changes, served, apiSdl, mesh }: Base,
): Promise<JudgeTask> {
  const names = changes.map(({ domain }) => domain);
  const today = utcDay(clock());
  const now = served.filter(({ domain }) => names.includes(domain));
  return {
    changed: names,
    mesh: mesh.map(({ domain, ...rest }) => ({ name: domain, ...rest })),
    before: { apiSdl, contracts: now.flatMap(({ contracts }) => contracts) },
    tables,
    use: await evidenceFor(db, environment, today),
    today,
  };
}

interface Outcome {
  base: Base;
  task: JudgeTask;
  judged: Judged;
}

function checkOf(
  { newId, clock }: Context,
  { environment, reason, actor }: Proposal,
  { base, task, judged }: Outcome,
): NewCheck {
  return {
    id: newId(),
    domains: [...task.changed],
    environment,
    reason,
    is_passed: isAdmitted(judged.steps, reason),
    actor,
    created_at: clock(),
    revision: base.revision,
    steps: JSON.stringify(judged.steps),
    settings: JSON.stringify(task.use.settings),
  };
}

/** Undefined when nothing is to be served, or nothing can be. */
function recordOf(
  { clock }: Context,
  { environment, reason, actor, note = null }: Proposal,
  { base, judged: { graph } }: Omit<Outcome, 'task'>,
): ReleaseRecord | undefined {
  if (reason === 'CHECK' || !graph) return undefined;
  const urls = new Map(base.mesh.map(({ domain, url }) => [domain, url]));
  const changes = base.changes.map((change) => ({ ...change, url: urls.get(change.domain) ?? '' }));
  const { revision } = base;
  return { environment, revision, action: reason, changes, graph, actor, note, at: clock() };
}
