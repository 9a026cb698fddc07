package org.integritydesk.insights;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightTable.Kind;

/** A cell as people read it, in English (pure). */
public final class CellText {
    /** In the place of what would point at somebody. */
    public static final String HIDDEN = "under 3";

    /** In the place of what would give away a cell that is hidden. */
    public static final String WITHHELD = "hidden";

    /** In the place of nothing. */
    public static final String NONE = "–";

    /** Ratios near 1 differ by less than a tenth. */
    private static final double SMALL = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private CellText() {}

    /** The words. */
    public static String of(Kind kind, Cell cell) {
        return switch (cell) {
            case Cell.None() -> NONE;
            case Cell.Hidden() -> HIDDEN;
            case Cell.Withheld() -> WITHHELD;
            case Cell.Value(Object value) -> value(kind, value);
        };
    }

    private static String value(Kind kind, Object value) {
        return switch (kind) {
            case TEXT, TICKET -> value.toString();
            case COUNT -> String.format(Locale.ENGLISH, "%,d", (Long) value);
            case SHARE -> Math.round((Double) value * 100) + "%";
            case NUMBER -> String.format(Locale.ENGLISH, (Double) value < SMALL ? "%.2f" : "%,.1f", (Double) value);
            case DURATION -> duration((Duration) value);
            case DATE -> DAY.format((LocalDate) value);
        };
    }

    private static String duration(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return time.toMillis() + " ms";
        }
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return time.toSeconds() + " s";
        }
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return time.toMinutes() + " min";
        }
        return time.compareTo(Duration.ofDays(2)) < 0
                ? time.toHours() + " h" + rest(time.toMinutesPart(), " min")
                : time.toDays() + " d" + rest(time.toHoursPart(), " h");
    }

    private static String rest(int count, String unit) {
        return count == 0 ? "" : " " + count + unit;
    }
}
