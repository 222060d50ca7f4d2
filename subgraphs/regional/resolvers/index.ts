import { BrandRule, GlossaryTerm } from './brand-voice.ts';
import { Locale } from './locale.ts';
import { ContentDraft, LocalizedContent, PublishedContent } from './localized-content.ts';
import { Market } from './market.ts';
import { Mutation } from './mutation.ts';
import { Brand, Category, Collection } from './named.ts';
import { Product } from './product.ts';
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
