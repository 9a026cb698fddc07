-- What was delivered and taken, with what was answered: the same thing delivered again gets the same answer.
create table delivery (
  key      text        primary key,
  result   text,
  taken_at timestamptz not null
);
create index delivery_taken on delivery (taken_at);
