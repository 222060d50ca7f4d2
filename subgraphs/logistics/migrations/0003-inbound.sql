create table inbound_shipments (
  id text primary key,
  supplier text not null,
  ship_method text,
  location text not null references fulfilment_locations,
  ordered_on date not null,
  -- What follows from its lines; written together with them. Without a line it is never due.
  due_on date not null default 'infinity',
  status text not null default 'EXPECTED'
    check (status in ('EXPECTED', 'PARTIALLY_RECEIVED', 'RECEIVED'))
);
create index inbound_shipments_by_due on inbound_shipments (due_on, id);
create index inbound_shipments_by_status on inbound_shipments (status, due_on, id);
create index inbound_shipments_by_location on inbound_shipments (location, due_on, id);

create table inbound_lines (
  inbound_shipment text not null references inbound_shipments on delete cascade,
  line integer not null,
  sku text not null references stock_items,
  due_on date not null,
  ordered integer not null check (ordered > 0),
  -- Everything that arrived, also what was rejected.
  received integer not null default 0 check (received >= 0),
  rejected integer not null default 0 check (rejected between 0 and received),
  outstanding integer not null generated always as (greatest(0, ordered - received)) stored,
  primary key (inbound_shipment, line)
);
create index inbound_lines_outstanding on inbound_lines (sku, due_on) where outstanding > 0;

create view purchase_order_lines as
select s.id as purchase_order, l.line, l.sku, s.supplier, s.ship_method, s.location, s.ordered_on,
  l.due_on, l.ordered, l.received, l.rejected
from inbound_shipments s join inbound_lines l on l.inbound_shipment = s.id;
