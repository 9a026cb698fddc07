-- Made-up questions and what became of them; the parameter is an array of PastQuestion. Their tickets end with INT-1000, so that
-- the first ticket that somebody opens is INT-1001, as in an empty desk.
with past as (
  select p.*, case when resolved is not null then 1001 - count(resolved) over (order by at desc, key) end as ticket
  from jsonb_to_recordset(cast(? as jsonb)) as p (
    key text, at timestamptz, asker text, room text, market text, text text, area text, issuetype text, entry text, why text,
    solved boolean, responded timestamptz, resolved timestamptz, answer text, cause text, stars int, dollars int)
), closed as (
  insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched, why_not,
    details, intake, alike, pauses, assignee, answer, root_cause, entry, confirmed, stars, created_at, respond_by, responded_at,
    resolve_by, resolved_at, paused_since, updated_at)
  select ticket, 3, 'CLOSED', 'P3', 'nothing says that it hurries', asker, text, market, area, '[]',
    'The nearest entries are about something else',
    case when dollars is not null then jsonb_build_object(
      'spendAtRisk', dollars || ' USD a week',
      'estimate', jsonb_build_object('dollarsAWeek', dollars, 'words', dollars || ' USD a week', 'confidence', 'STATED')) end,
    jsonb_build_object('issueType', issuetype, 'language', 'en', 'pasted', '[]'::jsonb, 'because', jsonb_build_object(
      'market', '', 'area', '', 'issueType', '', 'priority', '', 'language', '')),
    '[]', '[]', 'U0ADEXANA', answer, cause, entry, true, stars, at, at + interval '1 day', responded,
    at + interval '5 days', resolved, resolved, resolved
  from past where ticket is not null
), history as (
  insert into ticket_event (ticket_number, version, at, actor, act, from_state, to_state)
  select ticket, version, case version when 1 then at when 2 then responded else resolved end,
    case version when 1 then asker else 'U0ADEXANA' end, act, from_state, to_state
  from past, (values (1, 'OPEN', null, 'NEW'), (2, 'CLAIM', 'NEW', 'CLAIMED'), (3, 'RESOLVE', 'CLAIMED', 'CLOSED'))
    as steps (version, act, from_state, to_state)
  where ticket is not null
)
insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence, candidates,
  entry_id, entry_version, why_escalated, ticket_number, feedback, feedback_at, asked_at, took_ms, understood)
select key, asker, room, 'COMMAND', text, market, 'taken from the channel',
  case when entry is null then 'ESCALATE' else 'ANSWER' end, case when entry is null then 0.2 else 0.95 end, '[]',
  entry, case when entry is not null then 1 end, case when ticket is not null then why end, ticket,
  case solved when true then 'SOLVED' when false then 'NOT_QUITE' end, case when solved is not null then at end, at, 40,
  jsonb_build_object(
    'area', jsonb_build_object('value', area, 'evidence', ''),
    'issueType', jsonb_build_object('value', issuetype, 'evidence', ''),
    'urgency', jsonb_build_object('value', 'P3', 'evidence', ''),
    'language', jsonb_build_object('value', 'en', 'evidence', ''),
    'concerns', '[]'::jsonb, 'pasted', '[]'::jsonb)
from past order by at
