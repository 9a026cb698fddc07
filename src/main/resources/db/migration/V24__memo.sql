-- Small facts that hold over restarts and for all instances, such as where Slack says that the app is installed.
create table memo (
  name  text primary key,
  value text not null
);
