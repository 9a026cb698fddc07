-- What a project is judged by besides the number of questions, and what somebody said came of it.
alter table improvement_project
  -- Null: for all markets.
  add column market         text,
  add column started_on     date,
  -- Shares or times a week, in the weeks it is compared with; empty where nothing is counted.
  add column outcome_before jsonb not null default '[]',
  add column report         jsonb;
alter table improvement_project alter column outcome_before drop default;
update improvement_project project set started_on =
  (select (event.at at time zone 'UTC')::date from project_event event where event.project = project.id and event.act = 'START');
