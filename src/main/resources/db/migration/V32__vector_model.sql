-- Vectors of two models cannot be compared: each says which model it is of. Until now there was one.
alter table question_vector add column model text not null default 'bge-small-en-v1.5-q';
alter table question_vector alter column model drop default;
alter table theme add column model text not null default 'bge-small-en-v1.5-q';
alter table theme alter column model drop default;
alter table gap add column model text not null default 'bge-small-en-v1.5-q';
alter table gap alter column model drop default;
