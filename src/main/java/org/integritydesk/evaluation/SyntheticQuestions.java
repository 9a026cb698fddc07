package org.integritydesk.evaluation;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.integritydesk.insights.Vectors;
import org.postgresql.PGConnection;

/**
 * Made-up questions and their tickets, always the same: two in three are about one of some hundred topics, the others about
 * nothing in particular. Three in twenty ended with a person, one of them because nothing fitted.
 */
final class SyntheticQuestions {
    /** What stands for a model. */
    static final String MODEL = "made-up";

    /** Fewer questions are about fewer topics, and asked by fewer people. */
    private static final int MOST_TOPICS = 400;

    private static final int FEWEST_TOPICS = 20;
    private static final int A_TOPIC = 250;
    private static final int MOST_ASKERS = 2_000;
    private static final int FEWEST_ASKERS = 100;
    private static final int AN_ASKER = 50;
    private static final List<String> MARKETS = List.of("US", "US", "US", "CA", "NA");
    private static final List<String> AREAS = List.of("ALC", "GAM", "HLT", "FIN", "LPG");
    private static final SyntheticVectors MEANING = new SyntheticVectors();

    /** Of three in twenty questions; those of the last days are open, and a few older ones. None is due now: nobody is told. */
    private static final String TICKETS = """
            insert into ticket (number, version, state, priority, priority_reason, requester, question, market, area, searched,
              why_not, intake, details, assignee, answer, root_cause, confirmed, created_at, updated_at, alike, pauses,
              resolved_at, respond_by, responded_at, resolve_by, stars, paused_since)
            select %1$d + i, 3, state, 'P' || (1 + i %% 3), 'nothing urgent said', asker, words, market, area, '[]',
              'The nearest entries are about something else',
              '{"issueType": "ELIGIBLE", "language": "en", "pasted": [], "because": {"market": "", "area": "", "issueType": "",
                "priority": "", "language": ""}}',
              jsonb_build_object('advertiser', 'Advertiser ' || i %% 907, 'spendAtRisk', spend || ' USD a week',
                'estimate', jsonb_build_object('dollarsAWeek', spend, 'words', spend || ' USD a week', 'confidence', 'STATED')),
              case when state not in ('NEW', 'WITHDRAWN') then 'U0STAFF' || i %% 12 end,
              case when state = 'CLOSED' then 'Made-up answer ' || i end,
              case when state = 'CLOSED' then (array['KNOW', 'PROC', 'KNOW', 'UNCLEAR', 'GAP'])[1 + topic %% 5] end,
              state = 'CLOSED', asked_at, case when is_open then now() else asked_at + interval '3 days' end, '[]', '[]',
              case when state = 'CLOSED' then asked_at + interval '1 hour' * (2 + i * 31 %% 60) end,
              case when is_open then now() + interval '1 day' else asked_at + interval '4 hours' end,
              case when state <> 'NEW' then asked_at + interval '1 minute' * (10 + i * 37 %% 300) end,
              case when is_open then now() + interval '2 days' else asked_at + interval '2 days' end,
              case when state = 'CLOSED' and i / 20 %% 4 > 0 then 1 + i * 13 %% 5 end,
              case when state in ('WAITING', 'CLOSED', 'WITHDRAWN') then asked_at + interval '2 hours' end
            from (select *, state not in ('CLOSED', 'WITHDRAWN') as is_open, 100 * (1 + i %% 90) as spend from (select *, case
                when asked_at > '%2$s'::timestamptz - interval '3 days'
                  then (array['NEW', 'CLAIMED', 'WAITING', 'ESCALATED'])[1 + i / 20 %% 4]
                when i %% 1000 = 0 then (array['CLAIMED', 'WAITING'])[1 + i / 1000 %% 2]
                when i %% 60 = 1 then 'WITHDRAWN' else 'CLOSED' end as state
              from made_up where i %% 20 < 3) made) made""";

    private static final String QUESTIONS = """
            insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
              candidates, entry_id, entry_version, why_escalated, ticket_number, feedback, asked_at, understood, search,
              law_caveat, took_ms)
            select 'made-up/' || i, asker, 'C0ROOM' || i * 7 %% 31, 'COMMAND', words, market, 'made up', outcome, 0.9, '[]',
              case when outcome in ('ANSWER', 'REFER') then 'alc-beer' end, case when outcome in ('ANSWER', 'REFER') then 1 end,
              (array['NOTHING_FITS', 'ENTRY_SAYS_SO', 'NOT_QUITE'])[1 + i %% 20], case when i %% 20 < 3 then %1$d + i end,
              case when outcome = 'ANSWER' then (array['SOLVED', null, 'NOT_QUITE', null, null])[1 + i / 20 %% 5] end, asked_at,
              jsonb_build_object('area', jsonb_build_object('value', area, 'evidence', ''),
                'issueType', jsonb_build_object('value', 'ELIGIBLE', 'evidence', ''),
                'urgency', jsonb_build_object('value', 'P3', 'evidence', ''),
                'language', jsonb_build_object('value', 'en', 'evidence', ''), 'concerns', '[]'::jsonb, 'pasted', '[]'::jsonb),
              jsonb_build_object('text', words, 'healthy', true, 'revision', 1), false, 20 + i * 97 %% 400
            from (select *, coalesce((array['ESCALATE', 'ESCALATE', 'SUGGEST', 'SUGGEST', 'CLARIFY', 'CLARIFY', 'REFER'])
              [1 + i %% 20], 'ANSWER') as outcome from made_up) made""";

    private static final String COMPLAINTS = """
            insert into answer_feedback (question, entry_id, entry_version, verdict, reason, person, at)
            select q.id, q.entry_id, 1, 'NOT_QUITE', 'OUTDATED', q.asker, q.asked_at
            from made_up join question q on q.delivery_key = 'made-up/' || i
            where q.feedback = 'NOT_QUITE' and i %% 20 between 11 and 14""";

    private final DataSource database;
    private final Instant end;
    private final Duration apart;
    private final int count;

    /**
     * @param end when the last of so many is asked
     * @param apart time between two
     */
    SyntheticQuestions(DataSource database, Instant end, Duration apart, int count) {
        this.database = database;
        this.end = end;
        this.apart = apart;
        this.count = count;
    }

    /** Puts questions into the record that earlier nights have read. */
    void known(int from, int to) throws SQLException {
        asked(from, to);
        run("create table made_up_vector (question bigint, vector bytea)");
        copy("made_up_vector", from, to, this::vector);
        run("insert into question_vector select q.id, v.vector, '" + MODEL + "' from made_up_vector v join question q"
                + " on q.delivery_key = 'made-up/' || v.question");
        run("drop table made_up_vector");
        run(
                "insert into insight_question (question, asked_at, asker, market, area, result, replied, verdict, ticket, cause,"
                        + " waited_hours, dollars) select question, asked_at, asker, market, area, result, replied, verdict, ticket,"
                        + " cause, waited_hours, dollars from question_fact");
        run("analyze question, ticket, answer_feedback, insight_question, question_vector");
    }

    /** Puts questions into the record that no night has read. */
    void asked(int from, int to) throws SQLException {
        run(
                "create table made_up (i bigint, topic int, words text, asker text, market text, area text, asked_at timestamptz)");
        copy("made_up", from, to, this::line);
        run(TICKETS.formatted(SyntheticTickets.BEFORE_FIRST, end.atOffset(ZoneOffset.UTC)));
        run(QUESTIONS.formatted(SyntheticTickets.BEFORE_FIRST));
        run(COMPLAINTS.formatted());
        run("drop table made_up");
    }

    /** Puts in what staff made of it, lets somebody look at the page, and keeps the service from running another night. */
    void worked(String person, byte[] session) throws SQLException {
        run(SyntheticWork.sql());
        run("insert into page_session (token_digest, person, ends_at) values ('\\x%s', '%s', now() + interval '1 day')"
                .formatted(HexFormat.of().formatHex(session), person));
        run(
                "insert into theme_run (day, finished_at) select current_date + days, now() from generate_series(-1, 1) days");
        run("vacuum analyze");
    }

    /** How many rows there are. */
    int count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private String line(int i) {
        SyntheticQuestion made = made(i);
        return String.join(
                "\t",
                Integer.toString(i),
                Integer.toString(made.topic()),
                made.words(),
                "U" + made.asker(),
                MARKETS.get(i / 20 % MARKETS.size()),
                AREAS.get(made.topic() % AREAS.size()),
                end.minus(apart.multipliedBy((long) count - i)).toString());
    }

    private String vector(int i) {
        float[] meant = MEANING.apply(made(i).words());
        return i + "\t\\\\x" + HexFormat.of().formatHex(Vectors.compact(meant));
    }

    private SyntheticQuestion made(int i) {
        return SyntheticQuestion.of(
                i,
                Math.clamp(count / A_TOPIC, FEWEST_TOPICS, MOST_TOPICS),
                Math.clamp(count / AN_ASKER, FEWEST_ASKERS, MOST_ASKERS));
    }

    private void copy(String table, int from, int to, IntFunction<String> line) throws SQLException {
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            for (int i = from; i < to; i++) {
                byte[] bytes = (line.apply(i) + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
