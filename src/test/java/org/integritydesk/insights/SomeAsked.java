package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.integritydesk.testkit.Rows;
import org.jspecify.annotations.Nullable;

/** Puts questions into the record as the desk would have. */
@Singleton
class SomeAsked {
    static final List<String> PARROTS = List.of(
            "can a parrot circus run ads on the feed",
            "are ads for a parrot circus allowed",
            "is a circus with parrots allowed to advertise",
            "may we run ads for a circus that has parrots",
            "parrot circus ads, are they allowed",
            "is it allowed to advertise a parrot circus");

    static final List<String> KITES = List.of(
            "how long does the review of a kite school ad take",
            "kite school ad is still in review, how long does it take",
            "review time for ads of a kite school",
            "how many hours is the review for the kite school ads",
            "kite school ads have been in review for long",
            "how long must we wait for the kite school ad review");

    private static final String UNDERSTOOD = """
            {"area": {"value": "%s", "evidence": ""}, "issueType": {"value": "POLICY_Q", "evidence": ""},
             "urgency": {"value": "P3", "evidence": ""}, "language": {"value": "%s", "evidence": ""}, "concerns": [], "pasted": []}""";

    private static final String SEARCH = """
            {"text": "%s", "corrections": [], "market": "US", "evidence": 0.1, "confidence": 0.1, "revision": 1, "model": "m",
             "gate": {"suggest": 0.3, "answer": 0.8, "floor": 0.7}, "healthy": %s}""";

    private final Rows rows;

    SomeAsked(Rows rows) {
        this.rows = rows;
    }

    /** What was asked so far is in no theme, and counts as asked by a program, which the nightly work leaves out. */
    void forget() {
        rows("update insight_question set theme = null, part = null");
        rows("delete from theme");
        rows("delete from question_vector");
        rows("delete from insight_question");
        rows("update question set surface = 'API'");
    }

    /** A question that an entry answered; its id. */
    long answered(String asker, String words, Instant at) {
        return add(asker, words, at, "ANSWER", null, true, "en", "LPG");
    }

    /** Questions of as many people, a minute apart and the last one a minute before that moment; their ids. */
    List<Long> ask(List<String> words, Instant before) {
        List<Long> questions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            questions.add(answered("U0ASK" + i, words.get(i), before.minus(Duration.ofMinutes(words.size() - i))));
        }
        return questions;
    }

    /** The theme of a question; 0: none. */
    long themeOf(long question) {
        return Long.parseLong(
                rows("select coalesce(max(theme), 0)::text from insight_question where question = ?", question)
                        .getFirst());
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
        return rows.of(sql, arguments);
    }
}
