create table carriers (
  id text primary key,
  name text not null
);

create table carrier_services (
  id text primary key,
  carrier text not null references carriers,
  name text not null,
  -- From this hour on, in the location's own time, a parcel leaves on the next business day.
  cutoff_hour integer not null check (cutoff_hour between 0 and 24),
  -- Null means without limit.
  max_weight_grams integer check (max_weight_grams > 0),
  max_side_mm integer check (max_side_mm > 0)
);
create index carrier_services_by_carrier on carrier_services (carrier);

create table service_zones (
  service text not null references carrier_services,
  country text not null,
  -- Empty for the whole country; the longest prefix that fits decides.
  postcode_prefix text not null default '',
  min_days integer not null check (min_days >= 0),
  max_days integer not null check (max_days between min_days and 365),
  primary key (service, country, postcode_prefix)
);
create index service_zones_by_country on service_zones (country, postcode_prefix);
