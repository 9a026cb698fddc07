-- Vectors of texts, by model and hash (SHA-256, hexadecimal) of the text. Derived data: may be emptied at any time.
create table text_vector (
  model   text  not null,
  hash    text  not null,
  -- 32-bit floats, big-endian.
  vector  bytea not null,
  primary key (model, hash)
);
