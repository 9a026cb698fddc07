-- The queue lists open tickets, what is due next first: the first word to the requester, then the answer.
alter table ticket add column due_at timestamptz not null
  generated always as (case when responded_at is null then least(respond_by, resolve_by) else resolve_by end) stored;

create index ticket_due on ticket (due_at, priority, number)
  where state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED');
create index ticket_due_unassigned on ticket (due_at, priority, number) where state in ('NEW', 'REOPENED');
create index ticket_due_in_state on ticket (state, due_at, priority, number)
  where state in ('WAITING', 'ESCALATED', 'SNOOZED');
create index ticket_due_of on ticket (assignee, due_at, priority, number)
  where state in ('CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED');
-- What few tickets are about is found without looking at all the others.
create index ticket_open_about on ticket (area, market, priority)
  where state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED');
-- ticket_due_of begins with what this one held.
drop index ticket_assignee;

-- A message becomes one ticket, however many people ask for it.
create unique index ticket_source on ticket (source_room, source_message) where source_room is not null;
