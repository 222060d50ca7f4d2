import { z } from 'zod';
import { expectedVersion, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { isLocale } from '../../../../schema/scalars.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { addLocale, addMarket, addOffice } from '../../store/settings.ts';
import { allowed } from './input.ts';

const name = line(200);

const marketInput = z.object({
  code: z.string().regex(/^[A-Z0-9-]{2,20}$/, 'must be capitals, digits and dashes, e.g. "CH"'),
  name,
  currency: z.string(),
  countries: z.array(z.string()).min(1),
  locales: z.array(z.string()).min(1),
  defaultLocale: z.string().nullish(),
  expectedVersion,
});

const localeInput = z.object({
  code: z.string().refine(isLocale, 'must be a BCP 47 tag such as "de-CH"'),
  name,
  fallback: z.string().nullish(),
  direction: z.enum(['LTR', 'RTL']).nullish(),
  isSource: z.boolean().nullish(),
  expectedVersion,
});

const officeInput = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and dashes'),
  name,
  markets: z.array(z.string()),
  expectedVersion,
});

export const settingMutations = {
  saveMarket: mutation({
    allowed,
    input: marketInput,
    run: async ({ defaultLocale, expectedVersion, ...market }, { db, loaders }: Context) => {
      const default_locale = defaultLocale ?? market.locales[0] ?? '';
      const saved = await addMarket(db, { ...market, default_locale }, expectedVersion);
      loaders.markets.clear();
      return { market: saved };
    },
    refused: { market: null },
  }),
  saveLocale: mutation({
    allowed,
    input: localeInput,
    run: async ({ expectedVersion, ...input }, { db, loaders }: Context) => {
      const { code, name, fallback = null, direction, isSource } = input;
      const locale = {
        code,
        name,
        fallback,
        direction: direction ?? 'LTR',
        is_source: isSource ?? false,
      };
      const saved = await addLocale(db, locale, expectedVersion);
      loaders.locales.clear();
      return { locale: saved };
    },
    refused: { locale: null },
  }),
  saveOffice: mutation({
    allowed,
    input: officeInput,
    run: async ({ expectedVersion, ...office }, { db, loaders }: Context) => {
      const saved = await addOffice(db, office, expectedVersion);
      loaders.office.clear(office.id);
      return { office: saved };
    },
    refused: { office: null },
  }),
} satisfies MutationResolvers;
