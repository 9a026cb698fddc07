package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts questions into the record as the desk would have. */
@Singleton
class SomeAsked {
    private static final String UNDERSTOOD = """
            {"area": {"value": "%s", "evidence": ""}, "issueType": {"value": "POLICY_Q", "evidence": ""},
             "urgency": {"value": "P3", "evidence": ""}, "language": {"value": "%s", "evidence": ""}, "concerns": [], "pasted": []}""";

    private static final String SEARCH = """
            {"text": "%s", "corrections": [], "market": "US", "evidence": 0.1, "confidence": 0.1, "revision": 1, "model": "m",
             "gate": {"suggest": 0.3, "answer": 0.8, "floor": 0.7}, "healthy": %s}""";

    private final DataSource database;

    SomeAsked(DataSource database) {
        this.database = database;
    }

    /** What was asked so far is in no theme, and counts as asked by a program, which the nightly work leaves out. */
    void forget() {
        rows("update insight_question set theme = null");
        rows("delete from theme");
        rows("delete from question_vector");
        rows("delete from insight_question");
        rows("update question set surface = 'API'");
    }

    /** A question that an entry answered; its id. */
    long answered(String asker, String words, Instant at) {
        return add(asker, words, at, "ANSWER", null, true, "en", "LPG");
    }

    /** A question that nothing answered, as far as the search says. */
    long missed(String asker, String words, Instant at, boolean healthy, String language) {
        return add(asker, words, at, "ESCALATE", "NOTHING_FITS", healthy, language, "OTH");
    }

    private long add(
            String asker,
            String words,
            Instant at,
            String outcome,
            @Nullable String why,
            boolean healthy,
            String language,
            String area) {
        return Long.parseLong(rows(
                        "insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome,"
                                + " confidence, candidates, why_escalated, asked_at, understood, search, law_caveat, took_ms)"
                                + " values (?, ?, 'C0INSIGHT', 'COMMAND', ?, 'US', 'chosen', ?, 0.9, '[]', ?, ?, ?::jsonb,"
                                + " ?::jsonb, false, 1) returning id::text",
                        "insight-test/" + UUID.randomUUID(),
                        asker,
                        words,
                        outcome,
                        why,
                        at.atOffset(ZoneOffset.UTC),
                        UNDERSTOOD.formatted(area, language),
                        SEARCH.formatted(words, healthy))
                .getFirst());
    }

    /** The first column of what a statement gives. */
    List<String> rows(String sql, @Nullable Object... arguments) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
