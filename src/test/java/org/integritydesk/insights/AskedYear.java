package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.integritydesk.testkit.traffic.Ask;
import org.integritydesk.testkit.traffic.TrafficYear;

/** Puts questions of a made-up year into the log, as if they had been asked. Their keys name the true theme. */
@ApplicationScoped
public class AskedYear {
    /** What all keys begin with; the true theme follows. */
    public static final String KEYS = "insight-test/year/";

    private static final double HALVED = 0.5;

    private final DataSource database;
    private final ThemeNight night;
    private final Clock clock;

    AskedYear(DataSource database, ThemeNight night, Clock clock) {
        this.database = database;
        this.night = night;
        this.clock = clock;
    }

    /** The last so many whole weeks; a second time does nothing more. */
    public void putLast(int weeks) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate start =
                today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).minusWeeks(TrafficYear.WEEKS);
        put(TrafficYear.of(start, 1, HALVED).asks().stream()
                .filter(ask -> ask.day().isAfter(start.plusWeeks(TrafficYear.WEEKS - weeks)))
                .toList());
    }

    /** The nightly work over what was put there. */
    public void learn() {
        ThemeNight.Report unused = night.run();
    }

    private void put(List<Ask> asks) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome,"
                                + " confidence, candidates, asked_at, understood, law_caveat, took_ms)"
                                + " values (?, ?, 'C0YEAR', 'COMMAND', ?, ?, 'chosen', 'ANSWER', 0.9, '[]', ?, ?::jsonb, false, 1)"
                                + " on conflict (delivery_key) do update set surface = 'COMMAND'")) {
            for (int n = 0; n < asks.size(); n++) {
                Ask ask = asks.get(n);
                insert.setString(1, KEYS + Objects.requireNonNullElse(ask.theme(), "") + "/" + n);
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
            insert.executeBatch();
        }
    }
}
