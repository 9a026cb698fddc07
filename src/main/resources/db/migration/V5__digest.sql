-- Channels that hear digests, and since when; earlier weeks are nobody's digest.
create table digest_channel (
  room  text        primary key,
  since timestamptz not null
);

create table digest_edition (
  id         bigint generated always as identity primary key,
  room       text        not null,
  period_to  timestamptz not null,
  scheduled  boolean     not null,
  content    jsonb       not null,
  written_at timestamptz not null
);
-- Whatever goes wrong elsewhere: one scheduled edition for a channel and period.
create unique index digest_edition_once on digest_edition (room, period_to) where scheduled;
