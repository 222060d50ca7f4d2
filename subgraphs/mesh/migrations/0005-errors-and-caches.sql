-- Errors that gateways told clients of.
create table error_days (
  environment text not null references environments,
  day date not null,
  -- Empty where the gateway itself refused or failed.
  subgraph text not null,
  code text not null,
  errors bigint not null,
  primary key (environment, day, subgraph, code)
);
create index error_days_day on error_days (day);

-- How often gateways had at hand what they needed.
create table cache_days (
  environment text not null references environments,
  day date not null,
  cache text not null check (cache in ('PLANS', 'ANSWERS', 'FETCHES', 'READINGS')),
  hits bigint not null,
  misses bigint not null,
  primary key (environment, day, cache)
);
create index cache_days_day on cache_days (day);
