-- What the asker was given to pick from.
alter table question add column offer jsonb;
update question set offer = jsonb_build_object('choices', (
  select coalesce(jsonb_agg(jsonb_build_object('label', found.entry ->> 'question', 'entryId', found.entry ->> 'entryId')), '[]')
  from jsonb_array_elements(candidates) with ordinality as found (entry, place)
  where place <= 3))
where outcome = 'SUGGEST';

-- The question before in the same conversation, and what the question means together with it.
alter table question add column follows bigint references question (id);
alter table question add column read_as text;
create index question_place on question (room, thread, asker, id);
create index question_direct on question (asker, asked_at) where surface = 'DIRECT' and thread is null;
create index outbox_receipt on outbox (receipt_message) where topic is not null;

-- Threads, by the question that opened them, in which somebody besides the asker has written.
create table joined_thread (
  question  bigint      primary key references question (id),
  joined_at timestamptz not null
);

-- What askers said about answers, and which version they saw. Append-only.
create table answer_feedback (
  id            bigint      generated always as identity primary key,
  question      bigint      not null references question (id),
  entry_id      text        not null,
  entry_version int         not null,
  verdict       text        not null check (verdict in ('SOLVED', 'NOT_QUITE')),
  reason        text        check (reason in ('OUTDATED', 'INCORRECT', 'CONFUSING', 'NOT_MY_QUESTION')),
  person        text        not null,
  at            timestamptz not null
);
create index answer_feedback_question on answer_feedback (question, id);
create index answer_feedback_complaint on answer_feedback (entry_id, at) where reason is not null;
create trigger answer_feedback_append_only before update or delete on answer_feedback
  for each row execute function refuse_change();

-- Notices that are told at most once a day.
create table daily_notice (
  notice  text        primary key,
  told_at timestamptz not null
);

-- Askers' wordings that editors may add to entries; one for an entry, however often it was asked.
create table variant_proposal (
  id          bigint      generated always as identity primary key,
  entry_id    text        not null,
  wording     text        not null,
  normalized  text        not null,
  question    bigint      references question (id),
  ticket      bigint      references ticket (number),
  proposed_at timestamptz not null,
  verdict     text        check (verdict in ('ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  decided_by  text,
  decided_at  timestamptz,
  unique (entry_id, normalized)
);
create index variant_proposal_waiting on variant_proposal (id) where verdict is null;
create index variant_proposal_question on variant_proposal (question);

-- Whether the law was asked about, too.
alter table question add column law_caveat boolean not null default false;

-- Entries that changed, until those who got the answer before have been told.
create table recall_due (
  entry_id text        primary key,
  due_at   timestamptz not null
);

-- Who was told of which change, once for a version.
create table recall (
  id           bigint      generated always as identity primary key,
  question     bigint      not null references question (id),
  person       text        not null,
  entry_id     text        not null,
  from_version int         not null,
  to_version   int         not null,
  told_at      timestamptz not null,
  unique (person, entry_id, to_version)
);
create index question_entry on question (entry_id, asked_at);
