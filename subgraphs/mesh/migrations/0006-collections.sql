-- Operations that people keep to ask again, shared by team. Headers are not kept: they may be secrets.
create table operation_collections (
  id text primary key,
  -- Whose it is, and who alone may change it: `team:catalog`.
  owner text not null,
  name text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version integer not null default 1,
  unique (owner, name)
);

create table saved_operations (
  id text primary key,
  collection text not null references operation_collections on delete cascade,
  name text not null,
  text text not null,
  variables text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version integer not null default 1,
  unique (collection, name)
);
