package org.integritydesk.insights;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wants to look at from words such as those of an address (pure). Days are those of UTC. */
public final class ScopeText {
    /** How many days are shown if nobody says. */
    public static final int USUAL_DAYS = 7;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private ScopeText() {}

    /** What was read. */
    public sealed interface Read {
        /** It can be looked at. */
        record Fine(Scope scope) implements Read {}

        /** It cannot. */
        record Wrong(String sentence) implements Read {}
    }

    /**
     * Reads a scope; blank or null: the last seven days, all markets, all areas. It never ends after now, so that a period is
     * compared with one that was as long.
     *
     * @param from a day, or a moment; both inclusive
     * @param to a day, inclusive, or a moment, exclusive
     * @param market name of a {@link Market}, in any case
     * @param area name of a {@link PolicyArea}, in any case
     */
    public static Read read(
            @Nullable String from, @Nullable String to, @Nullable String market, @Nullable String area, Instant now) {
        Market ofMarket = constant(market, Market.values());
        if (ofMarket == null && isGiven(market)) {
            return oneOf("market", Market.values());
        }
        PolicyArea ofArea = constant(area, PolicyArea.values());
        if (ofArea == null && isGiven(area)) {
            return oneOf("area", PolicyArea.values());
        }
        try {
            Instant end = isGiven(to) ? moment(to, 1) : now;
            Instant until = end.isAfter(now) ? now : end;
            Instant since = isGiven(from) ? moment(from, 0) : usualStart(until);
            if (since.isBefore(EARLIEST)) {
                return new Read.Wrong("The earliest day is 2000-01-01.");
            }
            if (!since.isBefore(now)) {
                return new Read.Wrong("This period has not begun. Choose an earlier day.");
            }
            return since.isBefore(until)
                    ? new Read.Fine(new Scope(since, until, ofMarket, ofArea))
                    : new Read.Wrong("The period ends before it begins.");
        } catch (DateTimeException e) {
            return new Read.Wrong("A day is written like 2026-11-01, a moment like 2026-11-01T00:00:00Z.");
        }
    }

    /** The last seven days, all markets, all areas. */
    public static Scope usual(Instant now) {
        return new Scope(usualStart(now), now, null, null);
    }

    private static Instant usualStart(Instant until) {
        return until.minusNanos(1).truncatedTo(ChronoUnit.DAYS).minus(USUAL_DAYS - 1, ChronoUnit.DAYS);
    }

    private static Instant moment(@Nullable String text, int daysAfter) {
        String words = text == null ? "" : text.strip();
        return words.contains("T")
                ? Instant.parse(words)
                : LocalDate.parse(words)
                        .plusDays(daysAfter)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String text, E[] known) {
        return Arrays.stream(known)
                .filter(constant -> text != null && constant.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElse(null);
    }

    private static Read oneOf(String name, Enum<?>[] known) {
        return new Read.Wrong("The " + name + " is one of "
                + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")) + ".");
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
