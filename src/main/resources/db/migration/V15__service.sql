-- What the desk said of its own accord about a ticket: once for each deadline, however many instances look at it.
create table ticket_alert (
  ticket_number bigint      not null references ticket (number),
  kind          text        not null,
  deadline      timestamptz not null,
  told_at       timestamptz not null,
  primary key (ticket_number, kind, deadline)
);

-- What the jobs look for, again and again.
create index ticket_on_the_clock on ticket (resolve_by) where state in ('NEW', 'CLAIMED', 'ESCALATED', 'REOPENED');
create index ticket_first_word on ticket (respond_by)
  where responded_at is null and state in ('NEW', 'CLAIMED', 'ESCALATED', 'REOPENED');
create index ticket_silent on ticket (updated_at) where state in ('CLAIMED', 'WAITING', 'ESCALATED', 'RESOLVED');

-- Who of staff is out of office; until null: until they say that they are back.
create table absence (
  person  text        primary key,
  since   timestamptz not null,
  back_at timestamptz
);
-- Whom the rota gave a ticket, and in which order.
create table rota_turn (
  person text   primary key,
  turn   bigint not null
);
-- Days whose hand-over list was told.
create table hand_over (
  desk      text        not null,
  closed_at timestamptz not null,
  primary key (desk, closed_at)
);
