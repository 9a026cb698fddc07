package org.integritydesk.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.taxonomy.Market;

/** What to do and to avoid at a time of the year (pure); the reviewed file is {@code resources/digest/season.json}. */
final class SeasonCalendar {
    private static final String FILE = "/digest/season.json";
    private static final int DAYS_AHEAD = 6;
    private static final List<Season> SEASONS = read();

    private SeasonCalendar() {}

    /** How often a season comes. */
    enum Years {
        EVERY,
        EVEN
    }

    /**
     * A time of the year.
     *
     * @param from first day, as {@code 11-10}
     * @param to last day, in the same year
     * @param texts by language
     */
    record Season(
            String from,
            String to,
            Years years,
            Set<Market> markets,
            LocalDate reviewed,
            Map<DigestLanguage, DigestEdition.SeasonNote> texts) {
        private boolean isOn(LocalDate first, LocalDate last) {
            return (years == Years.EVERY || first.getYear() % 2 == 0)
                    && !MonthDay.parse("--" + from).atYear(first.getYear()).isAfter(last)
                    && !MonthDay.parse("--" + to).atYear(first.getYear()).isBefore(first);
        }

        private boolean isOf(Market market) {
            return switch (market) {
                case US, CA -> markets.contains(market);
                case NA, GLOBAL, UNSPEC -> true;
            };
        }
    }

    /** Every season of the file, in its order. */
    static List<Season> all() {
        return SEASONS;
    }

    /** The advice for the seven days that begin with this one. */
    static List<DigestEdition.SeasonNote> of(Market market, DigestLanguage language, LocalDate today) {
        return SEASONS.stream()
                .filter(season -> season.isOf(market) && season.isOn(today, today.plusDays(DAYS_AHEAD)))
                .map(season -> Objects.requireNonNull(season.texts().get(language)))
                .toList();
    }

    private static List<Season> read() {
        try (var file = Objects.requireNonNull(SeasonCalendar.class.getResourceAsStream(FILE), FILE)) {
            return List.of(new ObjectMapper().findAndRegisterModules().readValue(file, Season[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
