-- A theme that a manager joined to another one goes on gathering the questions near it, but they are the other one's: the same
-- issue, said in other words.
alter table theme
  -- Never one that is a part itself.
  add column part_of      bigint references theme (id),
  add column joined_by    text,
  add column joined_at    timestamptz,
  -- When questions last moved between this theme and another one; null: never.
  add column regrouped_at timestamptz,
  add constraint theme_joined check ((part_of is null) = (joined_by is null) and (part_of is null) = (joined_at is null)),
  add constraint theme_gone check (part_of is null or merged_into is null);

-- The part that a question belongs to; null: to none but the theme itself.
alter table insight_question add column part bigint references theme (id);
create index insight_question_part on insight_question (part) where part is not null;

-- Themes that may be the same issue, anew every night.
create table theme_near (
  theme    bigint not null references theme (id) on delete cascade,
  near     bigint not null references theme (id) on delete cascade,
  -- Cosine between their middles.
  nearness real   not null,
  primary key (theme, near)
);

-- The theme that has the questions of this one now: itself, what it was merged into, or what that is a part of.
create function theme_now(asked bigint) returns bigint stable language sql as $$
  select coalesce(kept.part_of, kept.id) from theme one join theme kept on kept.id = coalesce(one.merged_into, one.id)
  where one.id = asked
$$;
