-- What became of the files of a message on the other side; whoever carries the message again goes on from here.
create table file_copy (
  id       bigint generated always as identity primary key,
  message  bigint not null references ticket_message (id) on delete cascade,
  -- The file that came with the message, and its copy, by their ids in the chat; no copy: there never will be one.
  original text   not null,
  copy     text,
  -- When the copy was sent, until the chat has taken it in; then where it is.
  sent_at  timestamptz,
  link     text,
  unique (message, original),
  check (copy is null = (sent_at is null and link is null)),
  check (sent_at is null or link is null)
);
