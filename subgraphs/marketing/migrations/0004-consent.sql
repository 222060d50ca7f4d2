-- Personal data: `subject` is an opaque id; who it is, is known elsewhere.
-- Every decision is kept: a company has to show who allowed what, when and where (GDPR, article 7).
create table consent_history (
  subject text not null,
  purpose text not null check (purpose in ('ANALYTICS', 'EMAIL', 'PERSONALISATION', 'SMS')),
  state text not null check (state in ('GRANTED', 'WITHDRAWN')),
  occurred_at timestamptz not null,
  source text not null,
  primary key (subject, purpose, occurred_at)
);
create index consent_history_newest on consent_history (subject, occurred_at desc, purpose);

-- The latest decision of each history, so that counting does not read them all.
create table consent_current (
  subject text not null,
  purpose text not null,
  state text not null,
  occurred_at timestamptz not null,
  source text not null,
  primary key (subject, purpose)
);
create index consent_current_by_purpose on consent_current (purpose, state);
