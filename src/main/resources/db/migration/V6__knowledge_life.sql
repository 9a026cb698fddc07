-- The life of entries: a proposal stands beside the version that answers, and a version may wait for approval.
-- "version" counts the versions of an entry; "status" is that of the current one.
alter table faq_entry
  drop constraint faq_entry_status_check,
  add check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
  -- What people work on: the proposal if there is one, else what answers, else the last version.
  add column current_version int,
  -- What answers; null: nothing does.
  add column published_version int,
  -- The wordings of the published version, as compared; null: not worked out yet.
  add column wordings text[];
update faq_entry set current_version = version, published_version = case when status = 'PUBLISHED' then version end;
alter table faq_entry alter column current_version set not null;
create index faq_entry_published on faq_entry (id) where published_version is not null;
create index faq_entry_wordings on faq_entry using gin (wordings);

alter table faq_entry_version
  drop constraint faq_entry_version_status_check,
  add check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
  -- Who wrote what the version says; the editor may only have moved it on.
  add column author text,
  -- Why: a comment, a reason.
  add column note text;
update faq_entry_version set author = editor;
create index faq_entry_version_words on faq_entry_version using gin (jsonb_to_tsvector('english', content, '["string"]'));
create trigger faq_entry_version_append_only before update or delete on faq_entry_version
  for each row execute function refuse_change();

-- Days on which owners were reminded, and of which entries.
create table reminder_day (
  day date primary key
);
create table review_reminder (
  entry_id    text not null references faq_entry (id),
  reminded_on date not null,
  owner       text not null,
  primary key (entry_id, reminded_on)
);
create index review_reminder_day on review_reminder (reminded_on, owner);
