import { Brand } from './brand.ts';
import { BrandRule } from './brand-rule.ts';
import { Category } from './category.ts';
import { Collection } from './collection.ts';
import { ContentDraft } from './content-draft.ts';
import { GlossaryTerm } from './glossary-term.ts';
import { Locale } from './locale.ts';
import { LocalizedContent } from './localized-content.ts';
import { Market } from './market.ts';
import { Mutation } from './mutation.ts';
import { Product } from './product.ts';
import { PublishedContent } from './published-content.ts';
import { Query } from './query.ts';
import { RegionalOffice } from './regional-office.ts';
import { WorkItem } from './work-item.ts';

export const resolvers = {
  Query,
  Mutation,
  Product,
  Category,
  Brand,
  Collection,
  Market,
  Locale,
  RegionalOffice,
  LocalizedContent,
  PublishedContent,
  ContentDraft,
  WorkItem,
  BrandRule,
  GlossaryTerm,
};
