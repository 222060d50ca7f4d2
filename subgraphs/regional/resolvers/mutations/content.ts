import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { expectedVersion, line } from '../../../../platform/subgraph/input.ts';
import { mutation, Refusals, type UserError } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { blocking, type Violation } from '../../model/brand-rules.ts';
import { draft, publish, reject, submit } from '../../model/publication.ts';
import { editContent, type Surroundings } from '../../store/edit-content.ts';
import { allowedToOffices, productId } from './input.ts';
import { requireOwn } from './require-own.ts';

const which = {
  product: productId,
  locale: z.string(),
  expectedVersion,
};

const draftInput = z
  .object({
    ...which,
    title: line(200).nullish(),
    description: line(10_000).nullish(),
    sourceVersion: z.int().min(0).nullish(),
  })
  .refine(({ title, description }) => title || description, {
    message: 'must hold a title, a description or both',
    path: ['title'],
  });

const refused = { content: null };

export const contentMutations = {
  draftContent: mutation({
    allowed: allowedToOffices,
    input: draftInput,
    run: async ({ title = null, description = null, ...input }, context: Context) => {
      const act = await begin(context, input.locale);
      const law: Law = (content, surroundings) => {
        const sourceVersion = translatedFrom(input.sourceVersion, surroundings);
        return draft(content, { title, description, sourceVersion }, act);
      };
      return { content: await editContent(context.db, { ...input, now: act.now }, law) };
    },
    refused,
  }),
  submitContent: mutation({
    allowed: allowedToOffices,
    input: z.object(which),
    run: async (input, context: Context) => {
      const act = await begin(context, input.locale);
      const law: Law = (content) => submit(content, act);
      return { content: await editContent(context.db, { ...input, now: act.now }, law) };
    },
    refused,
  }),
  publishContent: mutation({
    allowed: allowedToOffices,
    input: z.object(which),
    run: async (input, context: Context) => {
      const act = await begin(context, input.locale);
      const law: Law = async (content, { isSource, violations }) => {
        const published = publish(content, isSource, act);
        // What is stored may be older than the newest rule.
        requireNoneBlocking(await violations());
        return published;
      };
      return { content: await editContent(context.db, { ...input, now: act.now }, law) };
    },
    refused,
  }),
  rejectContent: mutation({
    allowed: allowedToOffices,
    input: z.object({ ...which, reason: line(1000) }),
    run: async ({ reason, ...input }, context: Context) => {
      const { now } = await begin(context, input.locale);
      const law: Law = (content) => reject(content, reason);
      return { content: await editContent(context.db, { ...input, now }, law) };
    },
    refused,
  }),
} satisfies MutationResolvers;

type Law = Parameters<typeof editContent>[2];

async function begin(context: Context, locale: string) {
  await requireOwn(context, locale);
  return { actor: callerName(context.caller), now: context.clock() };
}

/** The source version that a writer names must have been published. */
function translatedFrom(named: number | null | undefined, { sourceVersion }: Surroundings): number {
  if (named === null || named === undefined) return sourceVersion;
  if (named <= sourceVersion) return named;
  throw new MeshError(
    'INVALID_INPUT',
    `The source text is at version ${sourceVersion}; it cannot be translated from ${named}`,
    { path: ['input', 'sourceVersion'] },
  );
}

function requireNoneBlocking(violations: readonly Violation[]): void {
  const [first, ...others] = blocking(violations).map(toUserError);
  if (first) throw new Refusals([first, ...others]);
}

function toUserError({ rule, message, field, term, range }: Violation): UserError {
  const what = term === null ? '' : `: "${term}"`;
  const where = range ? ` at character ${range.start + 1}` : '';
  const path = ['draft', field === 'TITLE' ? 'title' : 'description'];
  return { code: 'RULE_VIOLATED', message: `${message} (rule ${rule}${what}${where})`, path };
}
