-- What people say about a ticket: where the requester reads it, and below its card.
create table ticket_message (
  id            bigint generated always as identity primary key,
  ticket_number bigint      not null references ticket (number),
  passage       text        not null check (passage in ('TO_REQUESTER', 'TO_STAFF', 'INTERNAL')),
  author        text        not null,
  words         text        not null,
  files         jsonb       not null,
  room          text,
  message       text,
  at            timestamptz not null,
  edited_at     timestamptz,
  deleted_at    timestamptz,
  -- A message that is delivered twice is taken once.
  unique (room, message),
  check ((room is null) = (message is null)),
  -- Of what was deleted, only that it was there is kept.
  check (deleted_at is null or (words = '' and files = '[]'))
);
create index ticket_message_ticket on ticket_message (ticket_number, id);

-- Every message in a thread is looked up by where it was written.
create index ticket_reply_place on ticket (reply_room, reply_thread) where reply_thread is not null;
