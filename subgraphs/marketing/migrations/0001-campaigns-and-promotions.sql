create table segments (
  id text primary key,
  name text not null,
  description text
);

create table campaigns (
  id text primary key,
  name text not null,
  channel text not null
    check (channel in ('EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'ONSITE', 'STORE')),
  -- Market codes belong to the regional domain and are kept as given.
  markets text[] not null check (cardinality(markets) > 0),
  budget numeric(14, 4) check (budget >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  starts_at timestamptz,
  ends_at timestamptz,
  status text not null check (status in ('DRAFT', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'ENDED')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check ((budget is null) = (currency is null)),
  check (ends_at > starts_at),
  check (status = 'DRAFT' or starts_at is not null)
);
create index campaigns_by_start on campaigns (coalesce(starts_at, 'infinity') desc, id);

create table promotions (
  id text primary key,
  title text not null,
  type text,
  kind text not null check (kind in ('PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y')),
  percent numeric(7, 4) check (percent > 0 and percent <= 100),
  amount numeric(14, 4) check (amount > 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  buy_quantity integer check (buy_quantity > 0),
  get_quantity integer check (get_quantity > 0),
  -- Ids of segments; empty means everybody. An array, so that the terms are written and compared
  -- as one row; segments are never deleted, and every write checks that they exist.
  audience text[] not null,
  markets text[] not null check (cardinality(markets) > 0),
  starts_on date not null,
  -- The last day, included.
  ends_on date,
  min_quantity integer not null check (min_quantity > 0),
  max_quantity integer check (max_quantity >= min_quantity),
  stacking text not null check (stacking in ('EXCLUSIVE', 'STACKABLE')),
  priority integer not null,
  campaign text references campaigns (id),
  status text not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  check (ends_on >= starts_on),
  -- Each kind has its own terms and no others.
  check ((kind = 'PERCENTAGE') = (percent is not null)),
  check ((kind = 'AMOUNT') = (amount is not null) and (amount is null) = (currency is null)),
  check ((kind = 'BUY_X_GET_Y') = (buy_quantity is not null)),
  check ((kind = 'BUY_X_GET_Y') = (get_quantity is not null))
);
create index promotions_by_start on promotions (starts_on desc, id);
create index promotions_by_market on promotions using gin (markets) where status = 'ACTIVE';
create index promotions_by_campaign on promotions (campaign, starts_on desc, id);

create table promotion_targets (
  promotion text not null references promotions (id) on delete cascade,
  kind text not null check (kind in ('ALL', 'PRODUCT', 'SKU', 'CATEGORY')),
  -- What the catalog owns is kept as given; ALL has none.
  target text not null check ((kind = 'ALL') = (target = '')),
  primary key (promotion, kind, target)
);
create index promotion_targets_by_target on promotion_targets (target, kind);

-- What the feeds give out: one flat row each, lists joined by '|'.
create view campaign_rows as
  select id, name, channel, array_to_string(markets, '|') as markets, starts_at, ends_at, status,
    trim_scale(budget) as budget, currency
  from campaigns;

create view promotion_rows as
  select id, title, kind, trim_scale(percent) as percent, trim_scale(amount) as amount, currency,
    buy_quantity, get_quantity, array_to_string(audience, '|') as audience,
    array_to_string(markets, '|') as markets, starts_on, ends_on, min_quantity, max_quantity,
    stacking, priority, campaign, status, type
  from promotions;

create view promotion_target_rows as
  select promotion, kind as target_type, target from promotion_targets;
