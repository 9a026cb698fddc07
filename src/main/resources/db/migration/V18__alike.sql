-- Waves: many tickets about the same within hours, of which staff are told once. A ticket is in one wave at most.
create table wave (
  id       bigint generated always as identity primary key,
  found_at timestamptz not null,
  -- The ticket whose answer answers them all, once staff have made one incident of them.
  parent   bigint references ticket (number)
);
create table wave_ticket (
  ticket_number bigint primary key references ticket (number),
  wave_id       bigint not null references wave (id)
);
create index wave_ticket_wave on wave_ticket (wave_id);

-- A new ticket is compared with all that are not settled.
create index ticket_unsettled on ticket (number)
  where state in ('NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED', 'DUPLICATE');
