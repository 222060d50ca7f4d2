create table shipments (
  id text primary key,
  tracking_number text not null unique,
  order_reference text not null,
  service text not null references carrier_services,
  location text not null references fulfilment_locations,
  country text not null,
  postcode text not null,
  created_at timestamptz not null,
  -- What the last tracking event means; written together with the events.
  status text not null default 'PENDING' check (status in (
    'PENDING', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELAYED', 'DELIVERED', 'RETURNING', 'RETURNED', 'LOST', 'CANCELLED'))
);
create index shipments_by_order on shipments (order_reference);
create index shipments_by_location on shipments (location, created_at);
create index shipments_by_age on shipments (created_at, id);

create table shipment_lines (
  shipment text not null references shipments on delete cascade,
  sku text not null,
  quantity integer not null check (quantity > 0),
  primary key (shipment, sku)
);

create table tracking_events (
  shipment text not null references shipments on delete cascade,
  occurred_at timestamptz not null,
  code text not null check (code in (
    'LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'CUSTOMS_HELD', 'CUSTOMS_CLEARED', 'OUT_FOR_DELIVERY',
    'DELIVERY_FAILED', 'DELIVERED', 'EXCEPTION', 'RETURNING', 'RETURNED', 'LOST', 'CANCELLED')),
  place text,
  note text,
  primary key (shipment, occurred_at, code)
);
