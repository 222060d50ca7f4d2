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
  -- Which of a mapping's entries read the row: one file may feed one feed several times.
  source_part integer not null default 0,
  field text,
  code text not null,
  reason text not null,
  -- The reason without this row's own values: what rows refused for one cause have in common.
  cause text not null,
  -- The row as it stood in the file, and as the mapping made it.
  original text not null,
  -- A row may be long, and an index entry may not.
  original_hash text generated always as (md5(original)) stored,
  record jsonb not null,
  status text not null default 'open' check (status in ('open', 'replayed')),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Since when the record is a person's correction, which another import must not undo.
  fixed_at timestamptz,
  -- Importing the same bad row again must not add another.
  unique (feed, source_file, source_part, source_line, original_hash)
);
create index weft_quarantine_open on weft_quarantine (feed, id) where status = 'open';
