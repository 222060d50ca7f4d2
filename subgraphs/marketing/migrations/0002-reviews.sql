create table reviews (
  id text primary key,
  product text not null,
  sku text,
  rating integer not null check (rating between 1 and 5),
  title text not null,
  body text not null,
  -- Personal data: the name that the shopper chose to show, never the account's.
  author text not null,
  locale text not null,
  status text not null check (status in ('PENDING', 'PUBLISHED', 'REJECTED')),
  verified boolean not null,
  helpful_count integer not null default 0,
  moderation_reason text,
  moderated_by text,
  moderated_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1
);
create index reviews_newest on reviews (product, created_at desc, id) where status = 'PUBLISHED';
create index reviews_most_helpful on reviews (product, helpful_count desc, created_at desc, id)
  where status = 'PUBLISHED';
create index reviews_by_status on reviews (status, created_at, id);
create index reviews_by_product on reviews (product, created_at, id);

create table review_votes (
  review text not null references reviews (id) on delete cascade,
  -- Personal data: an opaque id, kept so that a voter counts once.
  voter text not null,
  primary key (review, voter)
);
