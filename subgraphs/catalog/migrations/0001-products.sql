create table brands (
  id text primary key,
  name text not null,
  description text
);
