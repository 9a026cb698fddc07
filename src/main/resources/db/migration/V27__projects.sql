-- What is done about themes, and whether it helped. Themes are known by their number alone: they are kept elsewhere.
create table improvement_project (
  id          bigint generated always as identity primary key,
  version     int              not null,
  theme       bigint           not null,
  theme_label text             not null,
  area        text             not null,
  action      text             not null,
  cause       text,
  owner       text             not null,
  due         date             not null,
  must_do     text,
  reach       int              not null check (reach >= 0),
  impact      double precision not null,
  confidence  double precision not null,
  effort      double precision not null check (effort > 0),
  state       text             not null check (state in
    ('PROPOSED', 'APPROVED', 'IN_PROGRESS', 'SHIPPED', 'DECLINED', 'ABANDONED')),
  -- Asks a day, of the theme and of all, in the weeks before it began.
  baseline    jsonb            not null,
  shipped_on  date,
  created_at  timestamptz      not null,
  updated_at  timestamptz      not null,
  constraint project_shipped check ((state = 'SHIPPED') = (shipped_on is not null))
);
-- Whatever goes wrong elsewhere: one project of a kind for a theme at a time.
create unique index project_once on improvement_project (theme, action)
  where state in ('PROPOSED', 'APPROVED', 'IN_PROGRESS');
create index project_updated on improvement_project (updated_at);

-- Append-only, as everything below.
create table project_event (
  id       bigint generated always as identity primary key,
  project  bigint      not null references improvement_project (id),
  version  int         not null,
  at       timestamptz not null,
  actor    text        not null,
  act      text        not null,
  to_state text        not null,
  note     text,
  unique (project, version)
);
create trigger project_event_append_only before update or delete on project_event
  for each row execute function refuse_change();

-- Trainings that were held, with how often people asked before.
create table training_session (
  id       bigint generated always as identity primary key,
  topic    text        not null,
  title    text        not null,
  -- The theme whose asks show whether it helped; null: none does.
  theme    bigint,
  held_on  date        not null,
  told_by  text        not null,
  told_at  timestamptz not null,
  baseline jsonb       not null,
  unique (topic, held_on)
);
create trigger training_session_append_only before update or delete on training_session
  for each row execute function refuse_change();

-- What was decided about putting regional themes on the global list; "step" counts the decisions about a theme.
create table theme_promotion (
  id          bigint generated always as identity primary key,
  theme       bigint      not null,
  theme_label text        not null,
  step        int         not null,
  act         text        not null check (act in ('PROMOTE', 'TAKE_UP', 'DECLINE')),
  at          timestamptz not null,
  actor       text        not null,
  note        text        not null,
  evidence    text        not null,
  unique (theme, step)
);
create trigger theme_promotion_append_only before update or delete on theme_promotion
  for each row execute function refuse_change();
