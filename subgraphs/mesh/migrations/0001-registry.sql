-- A place where the mesh is served. Versions go from one to the next, the last is production.
create table environments (
  name text primary key,
  position integer not null unique,
  -- Raised by every change of what it serves: whoever composed on an older one composes again.
  revision integer not null default 0,
  -- How breaking changes are judged, as schema/checks/judgement/settings.ts has it, without exceptions.
  settings jsonb not null default '{}'
);
insert into environments (name, position) values ('dev', 1), ('staging', 2), ('production', 3);

create table checks (
  id uuid primary key,
  -- Listings go by it: two checks may begin in one moment.
  number bigint generated always as identity unique,
  domains text[] not null,
  environment text not null references environments,
  reason text not null check (reason in ('CHECK', 'PUBLISH', 'PROMOTE', 'ROLL_BACK', 'RETIRE')),
  is_passed boolean not null,
  actor text not null,
  created_at timestamptz not null,
  revision integer not null,
  -- The report's steps, as schema/checks/report/report.ts has them.
  steps jsonb not null,
  settings jsonb not null
);
create index checks_domains on checks using gin (domains);
create index checks_by_age on checks (created_at);

-- What a domain published: its part of the graph and its contracts. Never changed, never deleted.
create table versions (
  domain text not null,
  number integer not null,
  sdl text not null,
  shared text not null,
  -- [{ "name": "contract.odcs.yaml", "text": "…" }]
  contracts jsonb not null,
  -- The same content again is the same version.
  digest text not null,
  actor text not null,
  created_at timestamptz not null,
  note text,
  check_id uuid references checks on delete set null,
  primary key (domain, number)
);
create index versions_digest on versions (domain, digest);

-- What each environment serves now.
create table releases (
  environment text not null references environments,
  domain text not null,
  version integer not null,
  url text not null,
  actor text not null,
  released_at timestamptz not null,
  primary key (environment, domain),
  foreign key (domain, version) references versions
);

create table revisions (
  environment text not null references environments,
  number integer not null,
  action text not null check (action in ('PUBLISH', 'PROMOTE', 'ROLL_BACK', 'RETIRE')),
  -- [{ "domain": "catalog", "from": 6, "to": 7 }]
  steps jsonb not null,
  actor text not null,
  at timestamptz not null,
  check_id uuid references checks on delete set null,
  -- Kept for the latest ones only: they can be composed again from the versions.
  supergraph_sdl text,
  api_sdl text,
  primary key (environment, number)
);

-- The catalog: what contracts of the furthest environment say of each data product, in a form that can be searched.
create table products (
  id text primary key,
  domain text not null,
  version integer not null,
  environment text not null references environments,
  name text not null,
  owner text not null,
  status text not null check (status in ('PROPOSED', 'DRAFT', 'ACTIVE', 'DEPRECATED', 'RETIRED')),
  contract_version text not null,
  tags text[] not null,
  file_name text not null,
  -- What else is shown of it, as model/product-details.ts has it: read once when it is published.
  details jsonb not null,
  -- The name as its words in lower case: found whole before all else.
  name_key text not null,
  -- Words of the name; of name, tags and domain; of all that is said, with the weights A, B and C.
  -- An index knows no weights: one for each keeps a search for names away from what descriptions say.
  name_search tsvector not null,
  label_search tsvector not null,
  search tsvector not null,
  description text,
  foreign key (domain, version) references versions
);
create index products_domain on products (domain, id);
create index products_tags on products using gin (tags);
create index products_name on products (name_key);
-- Without fastupdate: entries that wait to be sorted in would be read by every search.
create index products_name_search on products using gin (name_search) with (fastupdate = off);
create index products_label_search on products using gin (label_search) with (fastupdate = off);
create index products_search on products using gin (search) with (fastupdate = off);

create table product_fields (
  product text not null references products on delete cascade,
  -- The object and the field, e.g. `Product.title`.
  path text not null,
  description text,
  logical_type text,
  is_required boolean not null,
  data_class text not null,
  -- The table and column, e.g. `products.title`.
  source text,
  -- As of products; a field's name has the weight B.
  name_key text not null,
  name_search tsvector not null,
  search tsvector not null,
  primary key (product, path)
);
create index product_fields_name on product_fields (name_key);
create index product_fields_name_search on product_fields using gin (name_search) with (fastupdate = off);
create index product_fields_search on product_fields using gin (search) with (fastupdate = off);

-- How contracts changed from one version of their domain to the next. Never changed, never deleted.
create table contract_changes (
  product text not null,
  domain text not null,
  -- The domain's version that brought it.
  number integer not null,
  from_version text,
  to_version text not null,
  changes text[] not null,
  primary key (product, domain, number),
  foreign key (domain, number) references versions
);

-- Words that people say for each other: one row a word and concept.
create table synonyms (
  term text not null,
  concept text not null,
  -- What a search compares: every form of the word has the same.
  lexeme text not null generated always as (
    (tsvector_to_array(to_tsvector('english'::regconfig, term)))[1]
  ) stored,
  primary key (term, concept)
);
create index synonyms_concept on synonyms (concept);
create index synonyms_lexeme on synonyms (lexeme);
