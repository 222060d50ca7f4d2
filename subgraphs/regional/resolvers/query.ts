import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { textKey } from '../../../platform/subgraph/cursors.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { checkText, dueTerms } from '../model/brand-rules.ts';
import { requireChain } from '../model/fallback.ts';
import { isInsider, requireInsider, visibleTo } from '../model/insider.ts';
import { lengthOf } from '../model/term-search.ts';
import { allBrandRules, listBrandRules } from '../store/brand-rules.ts';
import { listContents } from '../store/content-list.ts';
import { glossaryOf, listGlossary } from '../store/glossary.ts';
import { allOffices } from '../store/offices.ts';
import { sourceText } from './source-text.ts';
import { workQueue } from './work-queue.ts';

const byProductAndLocale = z.object({ product: textKey, locale: textKey });

/** As much as a person types into one field. */
const longestText = 10_000;

export const Query: QueryResolvers = {
  market: async (_root, { code }, { loaders }) => (await loaders.markets()).get(code) ?? null,
  markets: async (_root, _args, { loaders }) => [...(await loaders.markets()).values()],
  locale: async (_root, { code }, { loaders }) => (await loaders.locales()).get(code) ?? null,
  locales: async (_root, _args, { loaders }) => [...(await loaders.locales()).values()],
  regionalOffice: (_root, { id }, { loaders }) => loaders.office.load(id),
  regionalOffices: (_root, _args, { db }) => allOffices(db),
  localizedContent: async (_root, { id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.content.load(id)),
  localizedContents: async (_root, { filter, ...args }, { db, caller }) => {
    // Where a working text stands tells of drafts.
    if (filter?.status) requireInsider(caller);
    const page = readPage(args, byProductAndLocale);
    const rows = await listContents(db, { ...filter, onlyPublished: !isInsider(caller) }, page);
    return toConnection(rows, page, ({ product, locale }) => ({ product, locale }));
  },
  workQueue,
  brandRule: (_root, { id }, { loaders }) => loaders.brandRule.load(id),
  brandRules: async (_root, { locale, ...args }, { db }) => {
    const page = readPage(args, textKey);
    return toConnection(await listBrandRules(db, locale, page), page, ({ id }) => id);
  },
  glossary: async (_root, { locale, product, ...args }, { db, loaders }) => {
    requireChain(await loaders.locales(), locale);
    const page = readPage(args, textKey);
    if (!product) return toConnection(await listGlossary(db, locale, page), page, ({ id }) => id);
    const source = await sourceText(loaders, product, locale);
    const due = source ? dueTerms(source, await glossaryOf(db, [locale], page.after)) : [];
    return toConnection(due.slice(0, page.limit + 1), page, ({ id }) => id);
  },
  checkText: async (_root, { locale, field, text, product }, { db, loaders }) => {
    requireChain(await loaders.locales(), locale);
    if (lengthOf(text) > longestText) {
      const reason = `text must have at most ${longestText} characters`;
      throw new MeshError('INVALID_INPUT', reason, { path: ['text'] });
    }
    const source = product ? await sourceText(loaders, product, locale) : null;
    const [rules, glossary] = await Promise.all([allBrandRules(db), glossaryOf(db, [locale])]);
    const title = field === 'TITLE' ? text : null;
    const description = field === 'DESCRIPTION' ? text : null;
    return checkText({ locale, title, description, source }, rules, glossary);
  },
};
