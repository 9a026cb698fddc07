package org.integritydesk.evaluation.traffic;

import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The record of questions, for made-up ones: as if they had been asked, and an entry had answered them. */
public final class TrafficLog {
    /** What keys of made-up questions begin with; the true theme follows, empty for none, and what tells them apart. */
    public static final String KEYS = "traffic/";

    private TrafficLog() {}

    /** Puts questions into the record; those that are there already change nothing. */
    public static void put(DataSource database, List<Ask> asks) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome,"
                                + " confidence, candidates, asked_at, understood, law_caveat, took_ms)"
                                + " values (?, ?, 'C0YEAR', 'COMMAND', ?, ?, 'chosen', 'ANSWER', 0.9, '[]', ?, ?::jsonb, false, 1)"
                                + " on conflict (delivery_key) do update set surface = 'COMMAND'")) {
            for (int n = 0; n < asks.size(); n++) {
                Ask ask = asks.get(n);
                insert.setString(1, KEYS + Objects.requireNonNullElse(ask.theme(), "") + "/" + ask.day() + "/" + n);
                insert.setString(2, ask.asker());
                insert.setString(3, ask.text());
                insert.setString(4, ask.market().name());
                insert.setObject(5, ask.day().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
                insert.setString(6, """
                        {"area": {"value": "OTH", "evidence": ""}, "issueType": {"value": "POLICY_Q", "evidence": ""},
                         "urgency": {"value": "P3", "evidence": ""}, "language": {"value": "en", "evidence": ""},
                         "concerns": [], "pasted": []}""");
                insert.addBatch();
            }
            var unused = insert.executeBatch();
        }
    }
}
