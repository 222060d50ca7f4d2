import { z } from 'zod';
import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { ruleForm } from '../model/brand-rule-form.ts';
import { addBrandRule, addGlossaryTerm, addName } from '../store/voice.ts';
import { allowed, expectedVersion, requireOwn } from './write-rights.ts';

const words = (longest: number) => z.string().trim().min(1).max(longest);

const glossaryInput = z.object({
  id: z.string().regex(/^\S{1,100}$/, 'must hold no spaces'),
  term: words(100),
  locale: z.string(),
  translation: words(100),
  note: z.string().max(1000).nullish(),
  expectedVersion,
});

const nameInput = z.object({
  kind: z.enum(['CATEGORY', 'BRAND', 'COLLECTION']),
  id: z.string().min(1).max(100),
  locale: z.string(),
  name: words(200),
  expectedVersion,
});

export const voiceMutations = {
  saveBrandRule: mutation({
    allowed: { team: 'regional' },
    input: ruleForm.safeExtend({ expectedVersion }),
    run: async ({ expectedVersion, ...input }, { db, loaders, clock }: Context) => {
      const { locale = null, field = null, term = null, limit = null, ...rest } = input;
      const rule = { ...rest, locale, field, term, limit };
      const saved = await addBrandRule(db, rule, clock(), expectedVersion);
      loaders.brandRule.clear(saved.id);
      return { rule: saved };
    },
    refused: { rule: null },
  }),
  saveGlossaryTerm: mutation({
    allowed,
    input: glossaryInput,
    run: async ({ expectedVersion, note = null, ...input }, context: Context) => {
      await requireOwn(context, input.locale);
      const ownLocale = (locale: string) => requireOwn(context, locale);
      const term = { ...input, note };
      const saved = await addGlossaryTerm(
        context.db,
        term,
        context.clock(),
        ownLocale,
        expectedVersion,
      );
      context.loaders.glossaryTerm.clear(saved.id);
      return { term: saved };
    },
    refused: { term: null },
  }),
  saveLocalizedName: mutation({
    allowed,
    input: nameInput,
    run: async ({ expectedVersion, ...name }, context: Context) => {
      await requireOwn(context, name.locale);
      return { name: await addName(context.db, name, expectedVersion) };
    },
    refused: { name: null },
  }),
} satisfies MutationResolvers;
