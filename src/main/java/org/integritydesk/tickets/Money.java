package org.integritydesk.tickets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money in a text: "$50k a week", "30,000 USD", "10k/day". Canadian dollars count as US dollars. */
public final class Money {
    private static final String NUMBER = "(\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final String PERIOD =
            "(?: ?(?:/|per|a|an|each|every|par|por|al) ?(d|day|wk|week|mo|month|qtr|quarter|yr|year|jour|semaine|mois|d[ií]a|semana"
                    + "|mes)\\b| (daily|weekly|monthly|quarterly|yearly))?";

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:us|ca|c)?\\$ ?" + NUMBER + " ?(k|m|mm|thousand|million)?\\b"
                    + "|\\b" + NUMBER + " ?(k|m|mm|thousand|million)\\b(?: ?(?:usd|cad|dollars))?"
                    + "|\\b" + NUMBER + " ?(?:usd|cad|dollars|bucks|\\$))" + PERIOD,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Weeks in a period, by the first letter of its name. */
    private static final Map<Character, Double> WEEKS =
            Map.of('d', 1 / 7.0, 'j', 1 / 7.0, 'w', 1.0, 's', 1.0, 'm', 52 / 12.0, 'q', 13.0, 'y', 52.0);

    private Money() {}

    /** The largest amount in the text, as dollars a week; one without a period counts as it is. */
    public static Optional<Weekly> mostIn(String text) {
        return AMOUNT.matcher(text)
                .results()
                .map(found ->
                        new Weekly(dollars(found) / weeks(found), found.group().strip(), first(found, 6, 7) != null))
                .reduce((one, other) -> other.dollars() > one.dollars() ? other : one);
    }

    private static double dollars(MatchResult found) {
        String number = first(found, 1, 3, 5);
        double value = new BigDecimal(number == null ? "0" : number.replaceAll("[, ]", ""))
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
        String unit = first(found, 2, 4);
        return unit == null ? value : value * (unit.equals("k") || unit.equals("thousand") ? 1e3 : 1e6);
    }

    private static double weeks(MatchResult found) {
        String period = first(found, 6, 7);
        return period == null ? 1 : WEEKS.getOrDefault(period.charAt(0), 1.0);
    }

    private static @Nullable String first(MatchResult found, int... groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return found.group(group).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /**
     * An amount a week.
     *
     * @param words that name it
     * @param periodSaid whether they say for how long; if not, the amount counts as a week's
     */
    public record Weekly(double dollars, String words, boolean periodSaid) {}
}
