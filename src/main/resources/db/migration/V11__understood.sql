-- What was understood from each question, with the words it was read from.
alter table question add column understood jsonb not null default '{
  "area":      {"value": "OTH",      "evidence": "not read at the time"},
  "issueType": {"value": "POLICY_Q", "evidence": "not read at the time"},
  "urgency":   {"value": "P3",       "evidence": "not read at the time"},
  "language":  {"value": "en",       "evidence": "not read at the time"},
  "concerns":  [],
  "pasted":    []}';
alter table question alter column understood drop default;

-- Which of several questions of one message it is; null: it was the only one.
alter table question add column part jsonb;

-- The same for tickets, for whoever takes them.
alter table ticket add column intake jsonb not null default '{
  "issueType": "POLICY_Q",
  "language":  "en",
  "because":   {"market": "not kept at the time", "area": "not kept at the time", "issueType": "not read at the time",
                "priority": "not read at the time", "language": "not read at the time"},
  "pasted":    []}';
alter table ticket alter column intake drop default;
