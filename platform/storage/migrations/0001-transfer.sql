-- What has been loaded into this database, so that sample data never joins real data.
create table weft_fill (
  source text primary key,
  filled_at timestamptz not null default now()
);

-- Rows that an import refused: kept with their reason until they are fixed and replayed.
create table weft_quarantine (
  id bigint generated always as identity primary key,
  feed text not null,
  source_file text not null,
  source_line integer not null,
  field text,
  code text not null,
  reason text not null,
  -- The row as it stood in the file, and as the mapping made it.
  original text not null,
  record jsonb not null,
  status text not null default 'open' check (status in ('open', 'replayed')),
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- Importing the same bad row again must not add another.
  unique (feed, source_file, source_line, original)
);
create index weft_quarantine_open on weft_quarantine (feed, id) where status = 'open';
