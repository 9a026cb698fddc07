package org.integritydesk.playground.rendering;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in messages: a moment and a pattern such as {@code {date_short} at {time}}, shown in the viewer's zone. */
final class SlackDate {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z_]+)}");

    private SlackDate() {}

    static String format(long epochSeconds, String pattern, Scene scene) {
        ZonedDateTime moment = Instant.ofEpochSecond(epochSeconds).atZone(scene.zone());
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(part(token.group(1), moment, scene)));
    }

    private static String part(String token, ZonedDateTime moment, Scene scene) {
        return switch (token) {
            case "date_num" -> as("yyyy-MM-dd", moment);
            case "date" -> as("MMMM d, yyyy", moment);
            case "date_short" -> as("MMM d, yyyy", moment);
            case "date_long" -> as("EEEE, MMMM d, yyyy", moment);
            case "date_pretty" -> pretty("MMMM d, yyyy", moment, scene);
            case "date_short_pretty" -> pretty("MMM d, yyyy", moment, scene);
            case "date_long_pretty", "day_divider_pretty" -> pretty("EEEE, MMMM d, yyyy", moment, scene);
            case "time" -> as("h:mm a", moment);
            case "time_secs" -> as("h:mm:ss a", moment);
            case "ago" -> ago(Duration.between(moment.toInstant(), scene.now()));
            default -> "{" + token + "}";
        };
    }

    private static String as(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(moment);
    }

    private static String pretty(String pattern, ZonedDateTime moment, Scene scene) {
        LocalDate today = scene.now().atZone(scene.zone()).toLocalDate();
        long days = today.toEpochDay() - moment.toLocalDate().toEpochDay();
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days == -1 ? "tomorrow" : as(pattern, moment);
    }

    private static String ago(Duration since) {
        boolean past = !since.isNegative();
        Duration distance = since.abs();
        String amount = distance.toMinutes() < 1
                ? "moments"
                : distance.toHours() < 1
                        ? counted(distance.toMinutes(), "minute")
                        : distance.toDays() < 1
                                ? counted(distance.toHours(), "hour")
                                : counted(distance.toDays(), "day");
        return past ? amount + " ago" : "in " + amount;
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
