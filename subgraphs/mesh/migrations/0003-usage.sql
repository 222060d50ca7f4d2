-- Operations as gateways saw them: normal form, without values. Nothing personal is stored.
create table operations (
  hash text primary key,
  name text not null,
  text text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index operations_seen on operations (last_seen_at, hash);

create table operation_fields (
  hash text not null references operations on delete cascade,
  -- E.g. `Product.title`.
  coordinate text not null,
  primary key (hash, coordinate)
);
create index operation_fields_coordinate on operation_fields (coordinate);

create table usage_days (
  environment text not null references environments,
  hash text not null references operations on delete cascade,
  -- Empty where the client does not say.
  client text not null,
  client_version text not null,
  day date not null,
  requests bigint not null,
  errors bigint not null,
  -- How many answers took how long, as schema/checks/usage/latency-classes.ts has the classes.
  latency bigint[] not null,
  primary key (hash, day, environment, client, client_version)
);
create index usage_days_day on usage_days (day);
-- Judgements and bounds ask by environment and day, lists by client.
create index usage_days_environment on usage_days (environment, day, client, client_version);
create index usage_days_client on usage_days (client, hash);

-- A report that was sent twice counts once.
create table usage_reports (
  id uuid primary key,
  received_at timestamptz not null
);
create index usage_reports_age on usage_reports (received_at);
