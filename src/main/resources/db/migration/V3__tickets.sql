create sequence ticket_number start with 1001;

create table ticket (
  number       bigint      primary key,
  version      int         not null,
  state        text        not null check (state in ('NEW', 'CLAIMED', 'RESOLVED', 'REOPENED', 'WITHDRAWN')),
  priority     text        not null,
  requester    text        not null,
  reply_room   text,
  reply_thread text,
  question     text        not null,
  market       text        not null,
  area         text        not null,
  searched     jsonb       not null,
  why_not      text        not null,
  details      jsonb,
  assignee     text,
  answer       text,
  root_cause   text,
  confirmed    boolean     not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null
);
create index ticket_requester on ticket (requester, number desc);
create index ticket_open on ticket (number) where state in ('NEW', 'CLAIMED', 'REOPENED');
create index ticket_created on ticket (created_at);
create index ticket_updated on ticket (updated_at);

-- Append-only.
create table ticket_event (
  id            bigint generated always as identity primary key,
  ticket_number bigint      not null references ticket (number),
  at            timestamptz not null,
  actor         text        not null,
  act           text        not null,
  from_state    text,
  to_state      text        not null,
  note          text
);
create index ticket_event_ticket on ticket_event (ticket_number, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger ticket_event_append_only before update or delete on ticket_event
  for each row execute function refuse_change();
