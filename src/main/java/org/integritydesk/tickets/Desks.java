package org.integritydesk.tickets;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.taxonomy.Market;

/**
 * When the desk works for each market: Canada has a desk of its own; whatever is not of Canada alone is the US desk's, so
 * that no ticket waits for two calendars. Made at start-up, so that a setting that cannot be read stops it.
 */
@Startup
@ApplicationScoped
public class Desks {
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2}) (\\S+)");

    private final Desk us;
    private final Desk canada;

    Desks(
            @ConfigProperty(name = "integrity.hours-us", defaultValue = "09:00-18:00 America/New_York") String us,
            @ConfigProperty(name = "integrity.hours-ca", defaultValue = "09:00-18:00 America/Toronto") String canada,
            @ConfigProperty(name = "integrity.provinces", defaultValue = "on") List<String> provinces) {
        this.us = new Desk(Market.US, parse("INTEGRITY_HOURS_US", us, PublicHolidays.us()));
        this.canada = new Desk(
                Market.CA,
                parse(
                        "INTEGRITY_HOURS_CA",
                        canada,
                        PublicHolidays.canada(provinces.stream()
                                .map(province -> province.strip().toLowerCase(Locale.ROOT))
                                .toList())));
    }

    /** All of them. */
    public List<Desk> all() {
        return List.of(us, canada);
    }

    /** The one that answers for tickets of this market. */
    public Desk deskOf(Market market) {
        return switch (market) {
            case CA -> canada;
            case US, NA, GLOBAL, UNSPEC -> us;
        };
    }

    /** The working hours that count for a ticket of this market. */
    public WorkingHours of(Market market) {
        return deskOf(market).hours();
    }

    /** @throws IllegalArgumentException the text is not {@code HH:MM-HH:MM TIME_ZONE} */
    static WorkingHours parse(String setting, String text, Predicate<LocalDate> isHoliday) {
        Matcher hours = HOURS.matcher(text.strip());
        try {
            if (hours.matches()) {
                return new WorkingHours(
                        ZoneId.of(hours.group(3)),
                        LocalTime.parse(hours.group(1)),
                        LocalTime.parse(hours.group(2)),
                        isHoliday);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(explain(setting, text), e);
        }
        throw new IllegalArgumentException(explain(setting, text));
    }

    private static String explain(String setting, String text) {
        return setting + ": '" + text + "' is not HH:MM-HH:MM TIME_ZONE, for example 09:00-18:00 America/New_York";
    }
}
