import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { RuleField, RuleKind, RuleSeverity, Violation } from '../model/brand-rules.ts';

/** The regional room's tables, as `migrations/` makes them. */
export interface Tables {
  locales: LocaleTable;
  markets: MarketTable;
  offices: OfficeTable;
  contents: ContentTable;
  rechecks: RecheckTable;
  localized_names: LocalizedNameTable;
  brand_rules: BrandRuleTable;
  glossary: GlossaryTable;
}

export interface LocaleTable {
  code: string;
  name: string;
  fallback: string | null;
  direction: 'LTR' | 'RTL';
  is_source: boolean;
  version: Generated<number>;
}

export interface MarketTable {
  code: string;
  name: string;
  currency: string;
  countries: string[];
  locales: string[];
  default_locale: string;
  version: Generated<number>;
}

export interface OfficeTable {
  id: string;
  name: string;
  markets: string[];
  version: Generated<number>;
}

export interface ContentTable {
  id: ColumnType<string, never, never>;
  product: string;
  locale: string;
  version: number;
  title: string | null;
  description: string | null;
  published_version: number;
  source_version: number;
  authors: string[];
  reviewer: string | null;
  published_at: Date | null;
  draft_status: 'DRAFT' | 'IN_REVIEW' | null;
  draft_title: string | null;
  draft_description: string | null;
  draft_source_version: number | null;
  draft_authors: string[];
  draft_updated_at: Date | null;
  submitted_at: Date | null;
  rejection_reason: string | null;
  violations: JSONColumnType<Violation[], never, never>;
  breaking_since: Date | null;
  stale_since: Date | null;
  updated_at: Date;
}

export interface RecheckTable {
  locale: string;
  voice_version: Generated<number>;
  after_product: Generated<string>;
  done_at: Date | null;
}

export type NameKind = 'CATEGORY' | 'BRAND' | 'COLLECTION';

export interface LocalizedNameTable {
  kind: NameKind;
  id: string;
  locale: string;
  name: string;
  version: Generated<number>;
}

export interface BrandRuleTable {
  id: string;
  kind: RuleKind;
  locale: string | null;
  field: RuleField | null;
  term: string | null;
  limit: number | null;
  severity: RuleSeverity;
  message: string;
  version: Generated<number>;
}

export interface GlossaryTable {
  id: string;
  term: string;
  locale: string;
  translation: string;
  note: string | null;
  version: Generated<number>;
}
