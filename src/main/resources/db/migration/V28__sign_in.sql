-- Browsers that are signed in to the insights page. Of what the browser holds, only a digest is kept.
create table page_session (
  token_digest bytea       primary key,
  person       text        not null,
  ends_at      timestamptz not null
);
create index page_session_ends on page_session (ends_at);
