-- What a caller's idempotency key was used for, so that a retry does nothing twice.
create table weft_request (
  caller text not null,
  key text not null,
  operation text not null,
  fingerprint text not null,
  -- The ids of what the request wrote.
  answer jsonb,
  created_at timestamptz not null,
  primary key (caller, key)
);
create index weft_request_by_age on weft_request (created_at);
