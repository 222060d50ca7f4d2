create table list_prices (
  sku text not null references variants,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  valid_from date not null,
  -- The last day, as it was given; empty means until the next price.
  valid_until date,
  amount numeric(14, 4) not null check (amount > 0),
  primary key (sku, currency, valid_from),
  check (valid_until >= valid_from)
);

-- A price ends at the latest on the day before the next one begins, so periods never overlap.
create view price_periods as
select sku, currency, amount, valid_from,
  least(valid_until, lead(valid_from) over (partition by sku, currency order by valid_from) - 1)
    as valid_until
from list_prices;

create table collections (
  id text primary key,
  title text not null,
  description text
);

create table collection_products (
  collection_id text not null references collections,
  product_id text not null references products,
  position integer not null default 0,
  primary key (collection_id, product_id)
);
create index collection_products_by_position
  on collection_products (collection_id, position, product_id);
create index collection_products_by_product on collection_products (product_id);

create table media (
  id text primary key,
  product_id text not null references products,
  -- Set when the picture shows one variant.
  sku text references variants,
  file text not null,
  alt_text text not null,
  position integer not null default 0
);
create index media_by_product on media (product_id, position, id);
create index media_by_sku on media (sku, position, id);

-- What is sold as one product does not become another, also not by two writers at once.
create function keep_product() returns trigger language plpgsql as $$
begin
  raise exception 'It belongs to product % and stays there', old.product_id;
end $$;
create trigger variants_stay before update on variants for each row
  when (old.product_id <> new.product_id) execute function keep_product();
create trigger media_stay before update on media for each row
  when (old.product_id <> new.product_id) execute function keep_product();
