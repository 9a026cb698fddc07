-- Figures over very many questions: everything a figure needs of a question is in one index, so that the table itself, whose
-- rows are a hundred times as wide, is not read.

-- What was understood does not change; what area that is, is asked too often to be looked up in the JSON each time.
alter table question add column area text not null
  generated always as (coalesce(understood -> 'area' ->> 'value', 'OTH')) stored;
drop index question_asked;
create index question_figures on question (asked_at)
  include (id, market, area, outcome, ticket_number, took_ms, surface, asker, room, feedback);
-- An index alone tells only of pages that were vacuumed: daily, not after a fifth of the table.
alter table question set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 2000,
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create index answer_feedback_wrong on answer_feedback (question) where reason in ('INCORRECT', 'OUTDATED');

-- How much was asked on a day of UTC, whatever about. Kept by the database itself, whoever changes what it is derived from.
create table insight_day (
  day    date   not null,
  market text   not null,
  asks   bigint not null,
  primary key (day, market)
);
insert into insight_day select (asked_at at time zone 'UTC')::date, market, count(*) from insight_question group by 1, 2;

create function count_insight_days() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into insight_day as known (day, market, asks)
    select (asked_at at time zone 'UTC')::date, market, count(*) from come group by 1, 2 order by 1, 2
    on conflict (day, market) do update set asks = known.asks + excluded.asks;
  elsif tg_op = 'DELETE' then
    insert into insight_day as known (day, market, asks)
    select (asked_at at time zone 'UTC')::date, market, -count(*) from gone group by 1, 2 order by 1, 2
    on conflict (day, market) do update set asks = known.asks + excluded.asks;
  else
    insert into insight_day as known (day, market, asks)
    select (asked_at at time zone 'UTC')::date, market, sum(n)
    from (select asked_at, market, 1 as n from come union all select asked_at, market, -1 from gone) changed
    group by 1, 2 having sum(n) <> 0 order by 1, 2
    on conflict (day, market) do update set asks = known.asks + excluded.asks;
  end if;
  return null;
end $$;
create trigger insight_question_came after insert on insight_question
  referencing new table as come for each statement execute function count_insight_days();
create trigger insight_question_changed after update on insight_question
  referencing old table as gone new table as come for each statement execute function count_insight_days();
create trigger insight_question_went after delete on insight_question
  referencing old table as gone for each statement execute function count_insight_days();

-- Who asked a question, and when, never changes.
alter table gap_question add column asked_at timestamptz, add column asker text;
update gap_question m set asked_at = q.asked_at, asker = q.asker from question q where q.id = m.question;
alter table gap_question alter column asked_at set not null, alter column asker set not null;
drop index gap_question_gap;
create index gap_question_gap on gap_question (gap, question) include (asked_at, asker);

drop index ticket_created;
create index ticket_figures on ticket (created_at)
  include (number, market, area, priority, state, responded_at, respond_by, resolved_at, resolve_by, paused_since, stars);
drop index ticket_resolved;
create index ticket_resolved on ticket (resolved_at) include (created_at, market, area) where resolved_at is not null;
drop index insight_question_theme;
create index insight_question_theme on insight_question (theme, asked_at) include (market);
alter table insight_question set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 2000,
  autovacuum_vacuum_scale_factor = 0.02);
