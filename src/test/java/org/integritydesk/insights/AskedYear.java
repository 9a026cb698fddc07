package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import javax.sql.DataSource;
import org.integritydesk.evaluation.traffic.TrafficLog;
import org.integritydesk.evaluation.traffic.TrafficYear;

/** Puts questions of a made-up year into the log, as if they had been asked. */
@ApplicationScoped
public class AskedYear {
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
        TrafficLog.put(
                database,
                TrafficYear.of(start, 1, HALVED).withFewerStrays().asks().stream()
                        .filter(ask -> ask.day().isAfter(start.plusWeeks(TrafficYear.WEEKS - weeks)))
                        .toList());
    }

    /** The nightly work over what was put there. */
    public void learn() {
        ThemeNight.Report unused = night.run();
    }
}
