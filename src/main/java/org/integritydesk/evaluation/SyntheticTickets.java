package org.integritydesk.evaluation;

/** Made-up tickets of a desk that has worked for years and is behind now: one in five is open. */
final class SyntheticTickets {
    /** One of so many is open. */
    static final int OPEN_OF = 5;

    /** Ticket numbers begin after it. */
    static final int BEFORE_FIRST = 1_000;

    private SyntheticTickets() {}

    /** Fills the tables; the parameter is how many tickets, each with four lines of history and a card. */
    static String sql(int count) {
        return """
                insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched,
                  why_not, intake, assignee, answer, root_cause, confirmed, created_at, updated_at, alike, pauses,
                  snoozed_until, duplicate_of, resolved_at, respond_by, responded_at, resolve_by, paused_since)
                select %2$d + i, 4, state, 'P' || (case when i %% 50 = 0 then 0 else 1 + i %% 3 end), 'nothing urgent said',
                  'U0REP' || i %% 400, 'Made-up question number ' || i || ': ' || repeat('is this fine in the feed? ', 12),
                  (array['US', 'CA', 'NA', 'UNSPEC'])[1 + i %% 4], (array['ALC', 'GAM', 'HLT', 'FIN', 'POL', 'LPG'])[1 + i / 7 %% 6],
                  '[{"entryId": "hlt-supplements", "question": "Can a supplement brand run ads?", "similarity": 0.41}]',
                  'The nearest entries are about something else',
                  '{"issueType": "ELIG", "language": "en", "pasted": [], "because": {"market": "", "area": "", "issueType": "",
                    "priority": "", "language": ""}}',
                  case when state in ('NEW', 'REOPENED', 'WITHDRAWN') then null else 'U0STAFF' || i / 5 %% 12 end,
                  case when state in ('RESOLVED', 'CLOSED') then 'Made-up answer ' || i end,
                  case when state in ('RESOLVED', 'CLOSED') then 'KNOW' end, state = 'CLOSED',
                  opened, opened + interval '1 hour', '[]', '[]',
                  case when state = 'SNOOZED' then now() + interval '3 days' end,
                  case when state = 'DUPLICATE' then %2$d + i - 1 end,
                  case when state in ('RESOLVED', 'CLOSED') then opened + interval '1 day' end,
                  opened + interval '4 hours', case when i %% 2 = 0 then opened + interval '1 hour' end, opened + interval '2 days',
                  case when state in ('NEW', 'CLAIMED', 'ESCALATED', 'REOPENED') then null else opened + interval '1 hour' end
                from (select i, now() - interval '20 minutes' * (%1$d - i) as opened,
                  case when i %% %3$d = 0
                    then (array['NEW', 'CLAIMED', 'WAITING', 'ESCALATED', 'SNOOZED', 'REOPENED', 'NEW', 'CLAIMED'])[1 + i / %3$d %% 8]
                    else (array['CLOSED', 'CLOSED', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'DUPLICATE', 'CLOSED'])[1 + i %% 7] end as state
                  from generate_series(1, %1$d) as i) made_up;
                insert into ticket_event (ticket_number, at, actor, act, from_state, to_state, version, note)
                select number, created_at + interval '10 minutes' * line, coalesce(assignee, requester),
                  (array['OPEN', 'CLAIM', 'NOTE', 'NOTE'])[line], 'NEW', state, line, 'Made-up line ' || line
                from ticket, generate_series(1, 4) as line;
                insert into outbox (family, payload, conversation, topic, state, created_at, settled_at, receipt_room, receipt_message)
                select 'tickets', '{}', 'ticket/' || number, 'ticket-card/' || number, 'SENT', created_at, created_at, 'C0TRIAGE',
                  number::text
                from ticket;
                analyze ticket, ticket_event, outbox;
                """.formatted(count, BEFORE_FIRST, OPEN_OF);
    }
}
