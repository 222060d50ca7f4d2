import { z } from 'zod';
import { callerName, requireTeamOrConsumer } from '../../../../platform/identity/caller.ts';
import { expectedVersion, id, idempotencyKey, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { Decision } from '../../model/agreement.ts';
import { hashOperations, longestName } from '../../model/registered-operations.ts';
import {
  requireConsumerOwner,
  requireOwner,
  requireOwnerOrSelf,
  requireSelfOrTeam,
  requireTeam,
} from '../../model/who.ts';
import { decideAgreement } from '../../store/decide-agreement.ts';
import { registerConsumer } from '../../store/register-consumer.ts';
import { removeConsumer } from '../../store/remove-consumer.ts';
import { requestAccess } from '../../store/request-access.ts';
import { consumerName, day, reason } from './input.ts';

/** As many operations as one consumer registers; the room takes no request above 10 MB. */
const mostOperations = 10_000;

const operationName = z
  .string()
  .max(longestName)
  .nullish()
  .transform((name) => name ?? '');

const registerConsumerInput = z.object({
  name: consumerName,
  owner: line(200),
  contact: line(200),
  purpose: line(1000),
  dataProducts: z.array(id).max(100, 'must be at most 100').default([]),
  operations: z
    .array(z.object({ name: operationName, text: z.string() }))
    .max(mostOperations, `must be at most ${mostOperations}`)
    .nullish(),
  expectedVersion,
});

const removeConsumerInput = z.object({ name: consumerName, expectedVersion });

const requestAccessInput = z.object({
  idempotencyKey,
  consumer: consumerName,
  dataProduct: id,
  purpose: line(1000),
});

const approveAccessInput = z.object({ id, endsOn: day, expectedVersion });
const reasonedInput = z.object({ id, reason, expectedVersion });

/** Who builds on the graph, and what they may use. */
export const consumerMutations = {
  registerConsumer: mutation({
    allowed: (caller, { name }) => requireSelfOrTeam(caller, name),
    input: registerConsumerInput,
    run: async ({ expectedVersion, ...input }, { db, caller, clock, loaders }: Context) => {
      const operations = input.operations ? await hashOperations(input.operations) : undefined;
      const products = [...new Set(input.dataProducts)].sort();
      const { name, owner, contact, purpose } = input;
      const registration = { name, owner, contact, purpose, products, operations };
      const consumer = await registerConsumer(db, {
        registration,
        expectedVersion,
        requireMay: (before) => requireConsumerOwner(caller, before),
        now: clock(),
      });
      loaders.operationCount.clear(name);
      return { consumer };
    },
    refused: { consumer: null },
  }),
  removeConsumer: mutation({
    allowed: (caller, { name }) => requireSelfOrTeam(caller, name),
    input: removeConsumerInput,
    run: async ({ name, expectedVersion }, { db, caller }: Context) => {
      await removeConsumer(db, name, expectedVersion, (before) =>
        requireConsumerOwner(caller, before),
      );
      return { isRemoved: true };
    },
    refused: { isRemoved: null },
  }),
  requestAccess: mutation({
    allowed: (caller, { consumer }) => requireSelfOrTeam(caller, consumer),
    input: requestAccessInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => {
      const { db, caller, clock, newId, loaders } = context;
      const write = { caller: callerName(caller), idempotencyKey, now: clock(), newId };
      const id = await requestAccess(db, request, write);
      return { agreement: await required(loaders.agreement.clear(id).load(id)) };
    },
    refused: { agreement: null },
  }),
  approveAccess: mutation({
    allowed: requireTeam,
    input: approveAccessInput,
    run: ({ endsOn, ...which }, context: Context) =>
      decided(context, which, { verb: 'approved', endsOn }),
    refused: { agreement: null },
  }),
  refuseAccess: mutation({
    allowed: requireTeam,
    input: reasonedInput,
    run: ({ reason, ...which }, context: Context) =>
      decided(context, which, { verb: 'refused', reason }),
    refused: { agreement: null },
  }),
  endAccess: mutation({
    allowed: requireTeamOrConsumer,
    input: reasonedInput,
    run: ({ reason, ...which }, context: Context) =>
      decided(context, which, { verb: 'ended', reason }),
    refused: { agreement: null },
  }),
} satisfies MutationResolvers;

interface Which {
  id: string;
  expectedVersion?: number | null | undefined;
}

/** Owners decide; that it needs access no more a consumer says itself. */
async function decided(
  { db, caller, clock, loaders }: Context,
  { id, expectedVersion }: Which,
  decision: Decision,
) {
  const agreement = await decideAgreement(db, {
    id,
    expectedVersion,
    decision,
    decidedBy: callerName(caller),
    requireMay: (product, { consumer }) =>
      decision.verb === 'ended'
        ? requireOwnerOrSelf(caller, product, consumer)
        : requireOwner(caller, product),
    now: clock(),
  });
  loaders.agreement.clear(id);
  return { agreement };
}
