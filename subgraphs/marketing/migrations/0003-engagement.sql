-- What shoppers did. Nobody is named in it: it counts deeds, not people.
create table engagement (
  event_id text primary key,
  kind text not null check (kind in ('VIEW', 'ADD_TO_CART', 'WISHLIST', 'PURCHASE')),
  product text not null,
  sku text,
  market text not null,
  occurred_at timestamptz not null
);
create index engagement_by_time on engagement (occurred_at, market, kind);
create index engagement_by_product on engagement (product, occurred_at, market, kind);
