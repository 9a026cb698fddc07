create table question (
  id              bigint generated always as identity primary key,
  delivery_key    text             not null unique,
  asker           text             not null,
  room            text             not null,
  thread          text,
  surface         text             not null,
  text            text             not null,
  market          text             not null,
  market_evidence text             not null,
  outcome         text             not null,
  confidence      double precision not null,
  candidates      jsonb            not null,
  entry_id        text,
  entry_version   int,
  why_escalated   text,
  ticket_number   bigint references ticket (number),
  feedback        text,
  feedback_at     timestamptz,
  asked_at        timestamptz      not null
);
create index question_asked on question (asked_at);
