create table fulfilment_locations (
  id text primary key,
  name text not null,
  kind text not null default 'WAREHOUSE' check (kind in ('WAREHOUSE', 'STORE', 'DROPSHIP')),
  country text not null,
  postcode text,
  time_zone text not null default 'UTC',
  -- The lower, the sooner it is chosen.
  priority integer not null default 100,
  -- A store's shelf serves the people in the store: it is never promised to a web order.
  ships_online boolean not null generated always as (kind <> 'STORE') stored
);

-- The SKUs that logistics handles: made by the first inventory row or receipt.
create table stock_items (
  sku text primary key,
  stocked_since timestamptz not null default now()
);

create table inventory_levels (
  id text not null generated always as (location || ':' || sku) stored unique,
  sku text not null references stock_items,
  location text not null references fulfilment_locations,
  on_hand integer not null default 0 check (on_hand >= 0),
  available integer not null default 0 check (available >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  unavailable integer not null default 0 check (unavailable >= 0),
  safety_stock integer not null default 0 check (safety_stock >= 0),
  reorder_point integer not null default 0 check (reorder_point >= 0),
  shelf text,
  bin text,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (sku, location),
  constraint on_hand_is_the_sum check (on_hand = available + reserved + unavailable)
);
create index inventory_levels_by_location on inventory_levels (location, sku);
create index inventory_levels_to_reorder on inventory_levels (location, sku)
  where available < reorder_point;

-- The ledger: what is never changed and always adds up to the levels.
create table stock_movements (
  id bigint primary key generated always as identity,
  sku text not null,
  location text not null,
  kind text not null check (kind in (
    'COUNT', 'ADJUST', 'RESERVE', 'RELEASE', 'COMMIT', 'TRANSFER_OUT', 'TRANSFER_IN', 'RECEIVE')),
  on_hand integer not null,
  available integer not null,
  reserved integer not null,
  unavailable integer not null,
  reason text,
  -- What it was done for: a reservation, an inbound shipment.
  reference text,
  actor text not null,
  idempotency_key text,
  occurred_at timestamptz not null,
  foreign key (sku, location) references inventory_levels
);
create index stock_movements_by_level on stock_movements (sku, location, id);

create table reservations (
  id text primary key,
  status text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'COMMITTED', 'RELEASED', 'EXPIRED')),
  order_reference text,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  check ((status = 'ACTIVE') = (ended_at is null))
);
create index reservations_lapsing on reservations (expires_at, id) where status = 'ACTIVE';
create index reservations_by_order on reservations (order_reference);

create table reservation_lines (
  reservation text not null references reservations on delete cascade,
  sku text not null,
  location text not null,
  quantity integer not null check (quantity > 0),
  primary key (reservation, sku, location),
  foreign key (sku, location) references inventory_levels
);
create index reservation_lines_by_level on reservation_lines (sku, location);
