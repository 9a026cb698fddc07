-- Jobs: the table db-scheduler expects, as in its documentation for PostgreSQL.
create table scheduled_tasks (
  task_name            text                     not null,
  task_instance        text                     not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean                  not null,
  picked_by            text,
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures int,
  last_heartbeat       timestamp with time zone,
  version              bigint                   not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Notices on their way out. Within a conversation they leave in the order of their ids.
create table outbox (
  id               bigint generated always as identity primary key,
  family           text        not null,
  payload          jsonb       not null,
  conversation     text        not null,
  topic            text,
  state            text        not null check (state in ('PENDING', 'SENT', 'PARKED')),
  attempts         int         not null default 0,
  created_at       timestamptz not null,
  settled_at       timestamptz,
  receipt_room     text,
  receipt_message  text,
  last_error       text
);
create index outbox_waiting on outbox (conversation, id) where state = 'PENDING';
create index outbox_topic on outbox (topic, id) where receipt_message is not null;
