-- How often carrying a notice was begun: after a crash between sending and recording, the sender looks before it repeats.
alter table outbox add column begun int not null default 0;
