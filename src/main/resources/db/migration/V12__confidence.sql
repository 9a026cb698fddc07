-- What turns evidence into confidence, fitted to what askers said. The fit that ships is number 0 and not in here. Append-only.
create table confidence_fit (
  number      int              primary key check (number > 0),
  weight      double precision not null check (weight > 0),
  bias        double precision not null,
  -- The fit that was in use, which it was compared with.
  instead_of  int              not null,
  judged      int              not null,
  right_share double precision not null check (right_share between 0 and 1),
  -- Log loss on the questions held out, with the fit in use and with this one.
  loss_before double precision not null,
  loss_after  double precision not null,
  -- Null: the desk itself.
  made_by     text,
  made_at     timestamptz      not null
);
create trigger confidence_fit_append_only before update or delete on confidence_fit
  for each row execute function refuse_change();

-- Which fit is in use: the latest row; without one the fit that ships. Append-only.
create table confidence_fit_use (
  id       bigint      generated always as identity primary key,
  -- Null: the one that ships.
  fit      int         references confidence_fit (number),
  -- Null: the desk itself.
  used_by  text,
  used_at  timestamptz not null
);
create trigger confidence_fit_use_append_only before update or delete on confidence_fit_use
  for each row execute function refuse_change();
