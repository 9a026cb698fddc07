package org.integritydesk.evaluation;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.integritydesk.insights.Vectors;
import org.postgresql.PGConnection;

/**
 * Made-up questions, always the same: two in three are about one of some hundred topics, the others about nothing in
 * particular. Every fourth ended with a person.
 */
final class SyntheticQuestions {
    /** What stands for a model. */
    static final String MODEL = "made-up";

    private static final int TOPICS = 400;
    private static final int TOPIC_WORDS = 4;
    private static final int OTHER_WORDS = 3;
    private static final int VOCABULARY = 5_000;
    private static final int ASKERS = 2_000;
    private static final SyntheticVectors MEANING = new SyntheticVectors();

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
        copy(from, to);
        run("insert into question_vector select q.id, v.vector, '" + MODEL + "' from made_up_vector v join question q"
                + " on q.delivery_key = 'made-up/' || v.question");
        run("drop table made_up_vector");
        run(
                "insert into insight_question (question, asked_at, asker, market, area, result, replied, verdict, ticket, cause,"
                        + " waited_hours, dollars) select question, asked_at, asker, market, area, result, replied, verdict, ticket,"
                        + " cause, waited_hours, dollars from question_fact");
        run("analyze question, insight_question, question_vector");
    }

    /** Puts questions into the record that no night has read. */
    void asked(int from, int to) throws SQLException {
        run("create table made_up (i bigint, words text)");
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy made_up from stdin");
            for (int i = from; i < to; i++) {
                byte[] line = (i + "\t" + words(i) + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        }
        run("""
                insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                  candidates, entry_id, entry_version, why_escalated, feedback, asked_at, understood, search, law_caveat, took_ms)
                select 'made-up/' || i, 'U' || i * 7919 %% %d, 'C0MADEUP', 'COMMAND', words,
                  (array['US', 'US', 'US', 'CA', 'NA'])[1 + i %% 5], 'made up',
                  case when i %% 4 = 0 then 'ESCALATE' else 'ANSWER' end, 0.9, '[]',
                  case when i %% 4 > 0 then 'alc-beer' end, case when i %% 4 > 0 then 1 end,
                  case when i %% 4 = 0 then 'NOTHING_FITS' end, case when i %% 8 = 1 then 'SOLVED' end,
                  '%s'::timestamptz - (%d - i) * interval '%d microseconds',
                  '{"area": {"value": "LPG", "evidence": ""}, "language": {"value": "en", "evidence": ""}, "concerns": []}',
                  jsonb_build_object('text', words, 'healthy', true, 'revision', 1), false, 20
                from made_up""".formatted(ASKERS, end.atOffset(ZoneOffset.UTC), count, apart.toNanos() / 1_000));
        run("drop table made_up");
    }

    /** How many themes there are now. */
    int themes() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from theme where merged_into is null")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private void copy(int from, int to) throws SQLException {
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy made_up_vector from stdin");
            HexFormat hex = HexFormat.of();
            for (int i = from; i < to; i++) {
                byte[] line = (i + "\t\\\\x" + hex.formatHex(Vectors.compact(MEANING.apply(words(i)))) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
                copy.writeToCopy(line, 0, line.length);
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

    private static String words(int i) {
        var random = new SplittableRandom(i);
        var words = new StringBuilder("question");
        boolean hasTopic = random.nextInt(3) > 0;
        // A few topics are asked about often, most seldom.
        int topic = (int) (TOPICS * Math.pow(random.nextDouble(), 2));
        for (int word = 0; word < TOPIC_WORDS; word++) {
            words.append(hasTopic ? " topic" + (char) ('a' + word) + topic : " word" + random.nextInt(VOCABULARY));
        }
        for (int word = 0; word < OTHER_WORDS; word++) {
            words.append(" word").append(random.nextInt(VOCABULARY));
        }
        return words.toString();
    }
}
