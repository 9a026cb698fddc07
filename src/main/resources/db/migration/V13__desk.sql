-- The whole lifecycle: more states, what belongs to them, and the service clock.
alter table ticket drop constraint ticket_state_check;
alter table ticket add constraint ticket_state_check check (state in
  ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'RESOLVED', 'REOPENED', 'CLOSED', 'WITHDRAWN', 'DUPLICATE'));
alter table ticket
  add column priority_reason text        not null default '',
  add column priority_by     text,
  add column source_room     text,
  add column source_message  text,
  add column alike           jsonb       not null default '[]',
  add column escalation      jsonb,
  add column snoozed_until   timestamptz,
  add column duplicate_of    bigint references ticket (number),
  add column entry           text,
  add column stars           int check (stars between 1 and 5),
  add column rating_comment  text,
  add column resolved_at     timestamptz,
  add column respond_by      timestamptz,
  add column responded_at    timestamptz,
  add column resolve_by      timestamptz,
  add column pauses          jsonb       not null default '[]',
  add column paused_since    timestamptz;

-- Older tickets: answered when they last changed, targets of P3 counted in days.
update ticket set
  priority_reason = coalesce(intake -> 'because' ->> 'priority', ''),
  respond_by = created_at + interval '1 day',
  resolve_by = created_at + interval '5 days',
  resolved_at = case when state = 'RESOLVED' then updated_at end,
  responded_at = case when state in ('RESOLVED', 'REOPENED') then updated_at end,
  paused_since = case when state in ('RESOLVED', 'WITHDRAWN') then updated_at end;
update ticket set state = 'CLOSED' where state = 'RESOLVED' and confirmed;
alter table ticket
  alter column priority_reason drop default,
  alter column alike drop default,
  alter column pauses drop default,
  alter column respond_by set not null,
  alter column resolve_by set not null,
  add constraint ticket_snoozed check ((state = 'SNOOZED') = (snoozed_until is not null)),
  add constraint ticket_duplicate check (state <> 'DUPLICATE' or duplicate_of is not null),
  add constraint ticket_owned check (state not in ('CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED') or assignee is not null),
  add constraint ticket_answered check (state <> 'RESOLVED' or (answer is not null and resolved_at is not null));

drop index ticket_open;
create index ticket_open on ticket (number)
  where state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED');
create index ticket_assignee on ticket (assignee, number)
  where state in ('CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED');
create index ticket_followers on ticket (duplicate_of) where duplicate_of is not null;
create index ticket_resolved on ticket (resolved_at) where resolved_at is not null;
create index ticket_snoozed_until on ticket (snoozed_until) where snoozed_until is not null;

-- Every line of the history says which version it made, and whom or what it was done to.
alter table ticket_event add column version int, add column subject text;
alter table ticket_event disable trigger ticket_event_append_only;
update ticket_event e set version = numbered.version
  from (select id, row_number() over (partition by ticket_number order by id) as version from ticket_event) numbered
  where numbered.id = e.id;
alter table ticket_event enable trigger ticket_event_append_only;
alter table ticket_event alter column version set not null;
alter table ticket_event add constraint ticket_event_version unique (ticket_number, version);
