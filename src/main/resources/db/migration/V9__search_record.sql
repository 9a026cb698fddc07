-- How each question was searched: text, filters, evidence, thresholds, revision, model; null: nothing was searched.
alter table question
  add column search    jsonb,
  -- Milliseconds from taking the question to the decision.
  add column took_ms   bigint not null default 0;
create index question_ticket on question (ticket_number) where ticket_number is not null;
