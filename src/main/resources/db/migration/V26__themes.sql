-- What people ask again and again, and what nothing answers.

-- A theme keeps its id while its questions change.
create table theme (
  id          bigint      generated always as identity primary key,
  label       text        not null,
  -- The question nearest to the middle, with whatever points at somebody taken out.
  typical     text        not null,
  area        text        not null,
  -- Mean of the vectors of its newest questions: 32-bit floats, big-endian.
  middle      bytea       not null,
  first_seen  timestamptz not null,
  last_seen   timestamptz not null,
  -- The theme that has its questions now; never one that was merged itself.
  merged_into bigint references theme (id)
);

-- Runs of the nightly work, by the day they are for.
create table theme_run (
  day         date        primary key,
  finished_at timestamptz not null
);

-- What became of a question, as figures need it: a narrow row, so that a million are summed up within a moment. Derived from
-- question and ticket; the last weeks are refreshed every night.
create table insight_question (
  question     bigint      primary key references question (id),
  asked_at     timestamptz not null,
  asker        text        not null,
  market       text        not null,
  area         text        not null,
  result       text        not null check (result in ('ANSWERED', 'CLARIFIED', 'ESCALATED', 'WRONG')),
  -- Whether an entry was the reply; null verdict: the asker said nothing.
  replied      boolean     not null,
  verdict      text,
  ticket       bigint,
  cause        text,
  waited_hours double precision,
  dollars      double precision,
  -- Whether the same person asked the same within seven days.
  again        boolean     not null default false,
  theme        bigint      references theme (id),
  -- Cosine to the theme's middle when it joined.
  nearness     real
);
create index insight_question_asked on insight_question (asked_at);
create index insight_question_theme on insight_question (theme, asked_at);
create index insight_question_asker on insight_question (asker, asked_at);

-- What a question means: one signed byte for each dimension, of which only the direction counts.
create table question_vector (
  question bigint primary key references question (id),
  vector   bytea  not null
);
-- A vector does not get smaller, and is read whole.
alter table question_vector alter column vector set storage plain;

create view question_fact as
select q.id as question, q.asked_at, q.asker, q.market,
  coalesce(t.area, q.understood -> 'area' ->> 'value', 'OTH') as area,
  case
    when exists (select 1 from answer_feedback f where f.question = q.id and f.reason in ('OUTDATED', 'INCORRECT')) then 'WRONG'
    when q.ticket_number is not null then 'ESCALATED'
    when q.offer is not null or q.outcome in ('CLARIFY', 'SUGGEST') then 'CLARIFIED'
    else 'ANSWERED'
  end as result,
  q.outcome in ('ANSWER', 'REFER') as replied,
  q.feedback as verdict,
  q.ticket_number as ticket,
  t.root_cause as cause,
  extract(epoch from coalesce(t.resolved_at, case when t.state in ('CLOSED', 'WITHDRAWN', 'DUPLICATE') then t.updated_at end)
    - t.created_at) / 3600.0 as waited_hours,
  (t.details -> 'estimate' ->> 'dollarsAWeek')::double precision as dollars
from question q left join ticket t on t.number = q.ticket_number
where q.surface <> 'API';

-- What nothing answered although search worked, until an entry does.
create table gap (
  id         bigint      generated always as identity primary key,
  market     text        not null,
  area       text        not null,
  typical    text        not null,
  -- As in question_vector, of the question that opened it.
  vector     bytea       not null,
  opened_at  timestamptz not null,
  -- The entry that answers it now; null: none does.
  closed_by  text        references faq_entry (id),
  closed_at  timestamptz,
  -- When it was closed before, if the entry was taken back.
  reopened_at timestamptz,
  alerted_at timestamptz,
  -- The knowledge revision at which its questions were asked last.
  revision   bigint      not null,
  check ((closed_by is null) = (closed_at is null))
);
create index gap_open on gap (id) where closed_by is null;

create table gap_question (
  question bigint primary key references question (id),
  gap      bigint not null references gap (id)
);
create index gap_question_gap on gap_question (gap, question);
