import { z } from 'zod';
import { expectedVersion, id, line, note } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { ruleForm } from '../../model/brand-rule-form.ts';
import { addBrandRule, addGlossaryTerm, addName } from '../../store/voice.ts';
import { allowed, allowedToOffices } from './input.ts';
import { requireOwn } from './require-own.ts';

const glossaryInput = z.object({
  id,
  term: line(100),
  locale: z.string(),
  translation: line(100),
  note: note(1000).nullish(),
  expectedVersion,
});

const nameInput = z.object({
  kind: z.enum(['CATEGORY', 'BRAND', 'COLLECTION']),
  id,
  locale: z.string(),
  name: line(200),
  expectedVersion,
});

export const voiceMutations = {
  saveBrandRule: mutation({
    allowed,
    input: ruleForm.safeExtend({ expectedVersion }),
    run: async ({ expectedVersion, ...input }, { db, loaders }: Context) => {
      const { locale = null, field = null, term = null, limit = null, ...rest } = input;
      const rule = { ...rest, locale, field, term, limit };
      const saved = await addBrandRule(db, rule, expectedVersion);
      loaders.brandRule.clear(saved.id);
      return { rule: saved };
    },
    refused: { rule: null },
  }),
  saveGlossaryTerm: mutation({
    allowed: allowedToOffices,
    input: glossaryInput,
    run: async ({ expectedVersion, note = null, ...input }, context: Context) => {
      await requireOwn(context, input.locale);
      const ownLocale = (locale: string) => requireOwn(context, locale);
      const term = { ...input, note };
      const saved = await addGlossaryTerm(context.db, term, ownLocale, expectedVersion);
      context.loaders.glossaryTerm.clear(saved.id);
      return { term: saved };
    },
    refused: { term: null },
  }),
  saveLocalizedName: mutation({
    allowed: allowedToOffices,
    input: nameInput,
    run: async ({ expectedVersion, ...name }, context: Context) => {
      await requireOwn(context, name.locale);
      return { name: await addName(context.db, name, expectedVersion) };
    },
    refused: { name: null },
  }),
} satisfies MutationResolvers;
