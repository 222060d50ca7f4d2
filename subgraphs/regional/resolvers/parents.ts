import type { ContentRow } from '../model/content.ts';
import type { BrandRuleRow } from '../store/brand-rules.ts';
import type { GlossaryRow } from '../store/glossary.ts';
import type { LocaleRow } from '../store/locales.ts';
import type { MarketRow } from '../store/markets.ts';
import type { OfficeRow } from '../store/offices.ts';
import type { WorkRow } from '../store/work-queue.ts';

/** What each type's resolvers get as their parent. */
export type Market = MarketRow;
export type Locale = LocaleRow;
export type RegionalOffice = OfficeRow;
export type LocalizedContent = ContentRow;
export type PublishedContent = ContentRow;
export type ContentDraft = ContentRow;
export type WorkItem = WorkRow;
export type BrandRule = BrandRuleRow;
export type GlossaryTerm = GlossaryRow;

/** Entities of the catalog: their key is all that is known of them here. */
export type Product = { id: string };
export type Category = { id: string };
export type Brand = { id: string };
export type Collection = { id: string };
