import { type Caller, callerName, requireCaller } from '../../../../platform/identity/caller.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import { utcDay } from '../../../../schema/day.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { digestOf } from '../../model/digest.ts';
import type { ProposedChange } from '../../model/mesh-with.ts';
import { requireNoticeOver } from '../../model/retirement.ts';
import { earlierVersion, servedVersion } from '../../releasing/known-version.ts';
import type { Proposal } from '../../releasing/proposal.ts';
import { propose } from '../../releasing/propose.ts';
import { domainUsers } from '../../store/domain-users.ts';
import { retirementOf } from '../../store/retirements.ts';
import {
  checkInput,
  promoteInput,
  publishInput,
  retireInput,
  rollBackInput,
  type VersionInput,
} from './release-input.ts';

const ownTeam = (caller: Caller, { domain }: { domain: string }) =>
  requireCaller(caller, { team: domain, platform: true });

const ownTeams = (caller: Caller, { versions }: { versions: VersionInput[] }) => {
  for (const version of versions) ownTeam(caller, version);
};

const nothing = { environment: null, check: null, isChanged: null };

/** What changes what is served where. */
export const releaseMutations = {
  checkVersions: mutation({
    allowed: ownTeams,
    input: checkInput,
    run: async ({ environment, versions }, context: Context) => {
      const { check } = await released(context, {
        environment,
        reason: 'CHECK',
        ...given(versions),
      });
      return { check };
    },
    refused: { check: null },
  }),
  publishVersions: mutation({
    allowed: ownTeams,
    input: publishInput,
    run: ({ versions, ...input }, context: Context) =>
      released(context, { ...input, reason: 'PUBLISH', ...given(versions) }),
    refused: nothing,
  }),
  promoteVersion: mutation({
    allowed: ownTeam,
    input: promoteInput,
    run: async ({ domain, from, to, url, expectedRevision }, context: Context) => {
      const change = { ...(await servedVersion(context.db, from, domain)), url };
      return released(context, {
        environment: to,
        reason: 'PROMOTE',
        changes: [change],
        expectedRevision,
      });
    },
    refused: nothing,
  }),
  rollBackVersion: mutation({
    allowed: ownTeam,
    input: rollBackInput,
    run: async ({ domain, environment, version, expectedRevision }, context: Context) => {
      const change = await earlierVersion(context.db, environment, domain, version);
      return released(context, {
        environment,
        reason: 'ROLL_BACK',
        changes: [change],
        expectedRevision,
      });
    },
    refused: nothing,
  }),
  retireDomain: mutation({
    allowed: ownTeam,
    input: retireInput,
    run: async ({ domain, environment, expectedRevision }, context: Context) => {
      const { db } = context;
      const today = utcDay(context.clock());
      const announced = await retirementOf(db, domain, environment);
      const users = await domainUsers(db, domain, environment, today);
      requireNoticeOver(announced, users, today);
      const changes = [{ domain }];
      return released(context, { environment, reason: 'RETIRE', changes, expectedRevision });
    },
    refused: nothing,
  }),
} satisfies MutationResolvers;

function given(versions: readonly VersionInput[]): Pick<Proposal, 'changes' | 'tables'> {
  const changes = versions.map(({ domain, sdl, shared, contracts, url }): ProposedChange => {
    const content = { sdl, shared, contracts };
    return { domain, content, digest: digestOf(content), url };
  });
  const tables = versions.flatMap(({ domain, tables }) => (tables ? [[domain, tables]] : []));
  return { changes, tables: Object.fromEntries(tables) };
}

async function released(context: Context, proposal: Omit<Proposal, 'actor'>) {
  const outcome = await propose(context, { ...proposal, actor: callerName(context.caller) });
  const { loaders } = context;
  loaders.environment.clear(outcome.environment);
  const environment = await required(loaders.environment.load(outcome.environment));
  const check = outcome.check && (await required(loaders.check.load(outcome.check.id)));
  return { environment, check, isChanged: outcome.isChanged };
}
