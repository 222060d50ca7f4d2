-- Who builds on the graph.
create table consumers (
  name text primary key,
  owner text not null,
  contact text not null,
  purpose text not null,
  -- Ids of data products; one of them may be gone, which is worth knowing.
  products text[] not null,
  registered_at timestamptz not null,
  version integer not null default 1
);
create index consumers_products on consumers using gin (products);

create table consumer_operations (
  consumer text not null references consumers on delete cascade,
  -- Of the normal form, so that what gateways record is found again.
  hash text not null,
  name text not null,
  text text not null,
  primary key (consumer, hash)
);

create table agreements (
  id text primary key,
  number bigint generated always as identity unique,
  consumer text not null references consumers on delete cascade,
  product text not null,
  purpose text not null,
  -- APPROVED ends by itself after `ends_on`, which nobody needs to write down.
  status text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'ENDED')),
  requested_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  ends_on date,
  version integer not null default 1,
  check (status <> 'APPROVED' or ends_on is not null)
);
create index agreements_product on agreements (product, number);
create index agreements_consumer on agreements (consumer, number);

create table retirements (
  domain text not null,
  environment text not null references environments,
  effective_on date not null,
  reason text not null,
  announced_at timestamptz not null,
  announced_by text not null,
  -- Who used the domain then, by name.
  told text[] not null,
  primary key (domain, environment)
);
create index retirements_told on retirements using gin (told);

-- Leave to break one coordinate of the graph until a day. Kept after that day: checks tell of them.
create table check_exceptions (
  id uuid primary key,
  environment text not null references environments,
  coordinate text not null,
  kind text,
  owner text not null,
  reason text not null,
  expires date not null,
  approved_at timestamptz not null
);
create index check_exceptions_environment on check_exceptions (environment, expires);
