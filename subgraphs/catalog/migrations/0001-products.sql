create table brands (
  id text primary key,
  name text not null,
  description text
);

create table categories (
  id text primary key,
  parent_id text references categories check (parent_id <> id),
  name text not null,
  position integer not null default 0
);
create index categories_by_parent on categories (parent_id, position, id);

create table products (
  id text primary key,
  -- Checked when a statement ends, so that one may swap two.
  handle text not null unique deferrable,
  title text not null default '',
  description text,
  content_language text not null,
  brand_id text references brands,
  category_id text references categories,
  status text not null default 'DRAFT'
    check (status in ('DRAFT', 'ACTIVE', 'DISCONTINUED', 'ARCHIVED')),
  version integer not null default 1,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- Titles weigh more than descriptions. A function, so that the index and the query agree to the letter.
create function search_text(title text, description text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector('english'::regconfig, title), 'A')
  || setweight(to_tsvector('english'::regconfig, coalesce(description, '')), 'B');

create index products_by_category on products (category_id, status);
create index products_by_brand on products (brand_id, status);
create index products_by_title on products (lower(title), id);
create index products_by_age on products (coalesce(published_at, created_at), id);
create index products_by_text on products using gin (search_text(title, description));

create table variants (
  sku text primary key,
  product_id text not null references products,
  title text not null default '',
  gtin text unique deferrable,
  -- [{"name": "Colour", "value": "Pine"}], in the order in which a shopper chooses.
  options jsonb not null default '[]' check (jsonb_array_length(options) <= 3),
  weight_grams integer check (weight_grams >= 0),
  -- The weight as a flat file gave it, so that an export gives the same unit back.
  weight_value numeric(12, 4) check (weight_value >= 0),
  weight_unit text check (weight_unit in ('g', 'kg', 'lb', 'oz')),
  length_mm integer check (length_mm > 0),
  width_mm integer check (width_mm > 0),
  height_mm integer check (height_mm > 0),
  status text not null default 'ACTIVE'
    check (status in ('DRAFT', 'ACTIVE', 'DISCONTINUED', 'ARCHIVED')),
  position integer not null default 0,
  sell_start date,
  sell_end date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nulls(length_mm, width_mm, height_mm) in (0, 3))
);
create index variants_by_product on variants (product_id, position, sku);
create index variants_by_option on variants using gin (options jsonb_path_ops);

create table attributes (
  code text primary key,
  name text not null,
  type text not null check (type in ('TEXT', 'NUMBER', 'BOOLEAN', 'ENUM')),
  unit text,
  -- What an ENUM may be.
  "values" text[] not null default '{}'
);

create table product_attributes (
  product_id text not null references products,
  attribute_code text not null references attributes,
  value text not null,
  primary key (product_id, attribute_code)
);
create index product_attributes_by_value on product_attributes (attribute_code, value);

-- Every way of writing keeps these two true: a mutation, an import, a repair by hand.
create function keep_times() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then new.updated_at := now(); end if;
  return new;
end $$;
create trigger products_times before update on products for each row execute function keep_times();
create trigger variants_times before update on variants for each row execute function keep_times();

create function keep_published() returns trigger language plpgsql as $$
begin
  if new.status = 'ACTIVE' and new.published_at is null then new.published_at := now(); end if;
  return new;
end $$;
create trigger products_published before insert or update on products
  for each row execute function keep_published();
