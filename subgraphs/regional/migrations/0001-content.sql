-- Lists of codes (countries, locales, markets) are arrays: they are short, ordered, always read whole,
-- and what they name is never deleted, so a reference that was checked when written stays right.

create table locales (
  code text primary key,
  name text not null,
  fallback text references locales,
  direction text not null default 'LTR' check (direction in ('LTR', 'RTL')),
  is_source boolean not null default false,
  version integer not null default 1,
  check (fallback <> code)
);
create unique index locales_one_source on locales (is_source) where is_source;

create table markets (
  code text primary key,
  name text not null,
  currency text not null,
  countries text[] not null,
  locales text[] not null check (cardinality(locales) > 0),
  default_locale text not null references locales,
  version integer not null default 1,
  check (default_locale = any (locales))
);

create table offices (
  id text primary key,
  name text not null,
  markets text[] not null,
  version integer not null default 1
);

-- One row a product and locale. The published text is served while the draft beside it is edited.
create table contents (
  id text generated always as (product || ':' || locale) stored unique,
  product text not null,
  locale text not null references locales,
  -- Raised by every change of the row.
  version integer not null default 0,
  title text,
  description text,
  -- Raised when the published text changes; 0 means never published.
  published_version integer not null default 0,
  -- The published version of the source text that this text was translated from.
  source_version integer not null default 0,
  authors text[] not null default '{}',
  reviewer text,
  published_at timestamptz,
  draft_status text check (draft_status in ('DRAFT', 'IN_REVIEW')),
  draft_title text,
  draft_description text,
  draft_source_version integer,
  draft_authors text[] not null default '{}',
  draft_updated_at timestamptz,
  submitted_at timestamptz,
  rejection_reason text,
  -- What follows from other rows, kept in step by store/settle.ts so that queues can read an index.
  -- Violations are those of the working text: the draft if there is one, else what is published.
  violations jsonb not null default '[]',
  breaking_since timestamptz,
  stale_since timestamptz,
  updated_at timestamptz not null,
  primary key (product, locale),
  check ((published_version = 0) = (published_at is null)),
  check (draft_status is null or draft_updated_at is not null),
  check ((draft_status is not distinct from 'IN_REVIEW') = (submitted_at is not null))
);
create index contents_published on contents (locale, product)
  include (published_at, stale_since) where published_version > 0;
create index contents_stale on contents (locale, product) where stale_since is not null;
create index contents_in_review on contents (locale, product) where submitted_at is not null;
create index contents_breaking on contents (locale, product) where breaking_since is not null;
create index contents_drafts on contents (product, locale) where draft_status is not null;
create index contents_locale on contents (locale, product);

-- How far the texts of a locale have been checked again since its rules, glossary or source changed.
create table rechecks (
  locale text primary key references locales,
  -- Raised by every change of what the texts are checked against.
  voice_version integer not null default 1,
  -- The last product whose text was checked again.
  after_product text not null default '',
  done_at timestamptz
);
create index rechecks_open on rechecks (locale) where done_at is null;

create table localized_names (
  kind text not null check (kind in ('CATEGORY', 'BRAND', 'COLLECTION')),
  id text not null,
  locale text not null references locales,
  name text not null,
  version integer not null default 1,
  primary key (kind, id, locale)
);

create table brand_rules (
  id text primary key,
  kind text not null check (
    kind in ('FORBIDDEN_TERM', 'REQUIRED_TERM', 'MAX_LENGTH', 'MIN_LENGTH', 'PATTERN', 'GLOSSARY')
  ),
  -- Null means every locale, and every field.
  locale text references locales,
  field text check (field in ('TITLE', 'DESCRIPTION')),
  term text,
  "limit" integer,
  severity text not null check (severity in ('ERROR', 'WARNING')),
  message text not null,
  version integer not null default 1,
  check ((term is not null) = (kind in ('FORBIDDEN_TERM', 'REQUIRED_TERM', 'PATTERN'))),
  check (("limit" is not null) = (kind in ('MAX_LENGTH', 'MIN_LENGTH')))
);
create index brand_rules_locale on brand_rules (locale);

create table glossary (
  id text primary key,
  term text not null,
  locale text not null references locales,
  translation text not null,
  note text,
  version integer not null default 1
);
create index glossary_locale on glossary (locale, id);

-- What the feeds give out where it differs from the tables.

create view locales_feed as
select code, name, fallback, direction, is_source as source from locales;

create view markets_feed as
select code, name, currency, array_to_string(countries, '|') as countries,
  array_to_string(locales, '|') as locales, default_locale
from markets;

create view offices_feed as
select id, name, array_to_string(markets, '|') as markets from offices;

create view content_feed as
select product, locale, title, description, 'PUBLISHED' as status, source_version
from contents where published_version > 0
union all
select product, locale, draft_title, draft_description, draft_status, draft_source_version
from contents where draft_status is not null;
