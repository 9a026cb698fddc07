-- How fast Slack may be called, for all instances together: when the next call of a bucket may go, and when the line of those
-- who were told to come again ends. A call goes earlier than free_at by what its limit allows as a burst.
create table send_pace (
  bucket   text        primary key,
  free_at  timestamptz not null,
  line_end timestamptz not null
);
-- Who was told to come again, and when.
create table send_turn (
  bucket text        not null,
  holder text        not null,
  at     timestamptz not null,
  primary key (bucket, holder)
);
-- What may be used only so often: a response_url five times in half an hour.
create table send_allowance (
  name  text        primary key,
  used  int         not null,
  since timestamptz not null
);

-- Parked notices are shown to staff, who try again or dismiss them.
alter table outbox add column place text;
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check check (state in ('PENDING', 'SENT', 'PARKED', 'DISMISSED'));
create index outbox_parked on outbox (settled_at) where state = 'PARKED';
create index outbox_oldest on outbox (created_at) where state = 'PENDING';

-- Failures that people were told a number of.
create table incident (
  id          text        not null,
  what        text        not null,
  cause       text        not null,
  instance    text        not null,
  happened_at timestamptz not null
);
create index incident_id on incident (id);
create index incident_age on incident (happened_at);
