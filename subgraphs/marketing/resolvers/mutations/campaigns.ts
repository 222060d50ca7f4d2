import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { once } from '../../../../platform/storage/once.ts';
import { expectedVersion, id, idempotencyKey, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import {
  type CampaignStep,
  campaignSteps,
  requireOrder,
  requireSchedule,
} from '../../model/campaign-lifecycle.ts';
import { takeStep } from '../../model/transitions.ts';
import {
  addCampaign,
  type CampaignRow,
  campaignsByIds,
  changeCampaign,
} from '../../store/campaigns.ts';
import { allowed, markets, money, newId } from './input.ts';

const refused = { campaign: null };
const channel = z.enum(['EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'ONSITE', 'STORE']);

const createInput = z.object({
  idempotencyKey,
  id: newId.nullish(),
  name: line(200),
  channel,
  markets,
  budget: money.nullish(),
  startsAt: z.date().nullish(),
  endsAt: z.date().nullish(),
});

const updateInput = z.object({
  id,
  expectedVersion,
  name: line(200).nullish(),
  channel: channel.nullish(),
  markets: markets.nullish(),
  budget: money.nullish(),
  startsAt: z.date().nullish(),
  endsAt: z.date().nullish(),
});

const stepInput = z.object({ id, expectedVersion });

const createCampaign = mutation({
  allowed,
  input: createInput,
  run: async (
    { idempotencyKey: key, ...content },
    { db, clock, newId: makeId, caller }: Context,
  ) => {
    const now = clock();
    const campaign = draft(content, makeId);
    requireOrder(campaign, campaign.status);
    const rows = await db.transaction().execute(async (tx) => {
      const request = {
        caller: callerName(caller),
        key,
        operation: 'createCampaign',
        content,
        now,
      };
      const made = await once(tx, request, async () => {
        await addCampaign(tx, campaign, now);
        return [campaign.id];
      });
      return campaignsByIds(tx, made);
    });
    return { campaign: first(rows) };
  },
  refused,
});

function draft(input: Omit<z.output<typeof createInput>, 'idempotencyKey'>, makeId: () => string) {
  return {
    id: input.id ?? makeId(),
    name: input.name,
    channel: input.channel,
    markets: input.markets,
    budget: input.budget?.amount ?? null,
    currency: input.budget?.currencyCode ?? null,
    starts_at: input.startsAt ?? null,
    ends_at: input.endsAt ?? null,
    status: 'DRAFT' as const,
  };
}

function first(rows: CampaignRow[]): CampaignRow {
  const [row] = rows;
  if (!row) throw new MeshError('INTERNAL', 'A campaign that was just written is gone');
  return row;
}

const updateCampaign = mutation({
  allowed,
  input: updateInput,
  run: async (input, { db, clock }: Context) => ({
    campaign: await changeCampaign(db, input, clock(), (campaign) => {
      if (campaign.status === 'ENDED') {
        const message = 'It has ended; begin a new campaign instead';
        throw new MeshError('INVALID_TRANSITION', message, { path: ['input', 'id'] });
      }
      const change = changed(campaign, input);
      requireOrder(change, campaign.status);
      return change;
    }),
  }),
  refused,
});

/** What is left out stays; null clears what may be absent. */
function changed(campaign: CampaignRow, input: z.output<typeof updateInput>) {
  const { budget, startsAt, endsAt } = input;
  return {
    name: input.name ?? campaign.name,
    channel: input.channel ?? campaign.channel,
    markets: input.markets ?? campaign.markets,
    budget: budget === undefined ? campaign.budget : (budget?.amount ?? null),
    currency: budget === undefined ? campaign.currency : (budget?.currencyCode ?? null),
    starts_at: startsAt === undefined ? campaign.starts_at : startsAt,
    ends_at: endsAt === undefined ? campaign.ends_at : endsAt,
  };
}

function stepMutation(step: CampaignStep) {
  return mutation({
    allowed,
    input: stepInput,
    run: async (input, { db, clock }: Context) => {
      const now = clock();
      const campaign = await changeCampaign(db, input, now, (current) => {
        const status = takeStep(campaignSteps, step, current.status);
        if (status === 'SCHEDULED') requireSchedule(current, now);
        return { status };
      });
      return { campaign };
    },
    refused,
  });
}

export const campaignMutations: MutationResolvers = {
  createCampaign,
  updateCampaign,
  scheduleCampaign: stepMutation('schedule'),
  pauseCampaign: stepMutation('pause'),
  resumeCampaign: stepMutation('resume'),
  endCampaign: stepMutation('end'),
};
