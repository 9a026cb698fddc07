-- What became of an edition, and what staff made of it. Those of before were all posted.
alter table digest_edition
  add column state      text not null default 'POSTED' check (state in ('WAITING', 'POSTED', 'SKIPPED', 'EMPTY')),
  add column editorial  jsonb,
  add column decided_by text;
create index digest_edition_room on digest_edition (room, id desc);

-- What channels hear, where somebody chose; the others hear what INTEGRITY_CHANNELS says.
create table digest_settings (
  room       text        primary key,
  settings   jsonb       not null,
  changed_by text        not null,
  changed_at timestamptz not null
);

-- Who wants a note about their own week, and up to when they have had it.
create table digest_reader (
  person  text        primary key,
  zone    text        not null,
  since   timestamptz not null,
  told_to timestamptz
);

-- How far the picture of an edition's charts is, where Slack shows no charts of its own; no file: it will never be there.
create table digest_picture (
  edition bigint      primary key references digest_edition (id),
  file    text,
  link    text,
  at      timestamptz not null
);
