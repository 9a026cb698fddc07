-- Entries. A row here names the latest version; every version stays in faq_entry_version.
create table faq_entry (
  id              text   primary key,
  version         int    not null check (version >= 1),
  status          text   not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  -- The knowledge revision with which this entry last changed what can be found; 0: it never did.
  revision        bigint not null,
  -- The version the files last stood for; null: never loaded from files.
  loaded_version  int
);
create index faq_entry_status on faq_entry (status);

-- Append-only.
create table faq_entry_version (
  entry_id    text        not null references faq_entry (id),
  version     int         not null,
  status      text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  content     jsonb       not null,
  origin      text,
  editor      text,
  changed_at  timestamptz not null,
  primary key (entry_id, version)
);

-- Counts the changes of what can be found. Search indexes of all instances follow it.
create table knowledge_revision (
  one    boolean primary key default true check (one),
  value  bigint  not null
);
insert into knowledge_revision (value) values (0);
