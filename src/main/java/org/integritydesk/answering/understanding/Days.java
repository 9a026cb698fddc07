package org.integritydesk.answering.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text names, as seen from today: "tomorrow", "in 24h", "Friday", "Nov 24", "11/24", "2026-11-24". */
final class Days {
    /** A day further back than this, written without a year, is meant in the coming year. */
    private static final int DAYS_BACK = 90;

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("weekend", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("lunes", DayOfWeek.MONDAY),
            Map.entry("martes", DayOfWeek.TUESDAY),
            Map.entry("miercoles", DayOfWeek.WEDNESDAY),
            Map.entry("jueves", DayOfWeek.THURSDAY),
            Map.entry("viernes", DayOfWeek.FRIDAY));

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static final List<Form> FORMS = List.of(
            new Form("\\b(?:today|tonight|eod|end of (?:the )?day|cob|aujourd'hui|hoy)\\b", (found, today) -> today),
            new Form("\\bday after tomorrow\\b", (found, today) -> today.plusDays(2)),
            new Form(
                    "(?<!after )\\b(?:tomorrow|tmrw|tmr|tmw|demain)\\b|\\bmanana\\b(?! por)",
                    (found, today) -> today.plusDays(1)),
            new Form(
                    "\\b(?:in|within|next|under|dans|en) (?:the next )?(\\d{1,3}) ?(?:h|hrs?|hours?|heures?|horas?)\\b",
                    (found, today) -> today.plusDays((Integer.parseInt(found.group(1)) + 23) / 24)),
            new Form(
                    "\\b(?:in|within|dans|en) (\\d{1,3}) ?(?:d|days?|business days?|jours?|dias?)\\b",
                    (found, today) -> today.plusDays(Integer.parseInt(found.group(1)))),
            new Form(
                    "\\b(" + String.join("|", WEEKDAYS.keySet()) + ")\\b",
                    (found, today) -> today.with(TemporalAdjusters.nextOrSame(WEEKDAYS.get(found.group(1))))),
            new Form(
                    "\\b(" + MONTHS + ")[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![+-])",
                    (found, today) -> coming(today, month(found.group(1)), Integer.parseInt(found.group(2)))),
            new Form(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTHS + ")[a-z]*\\b",
                    (found, today) -> coming(today, month(found.group(2)), Integer.parseInt(found.group(1)))),
            new Form("\\b(\\d{4}-\\d{2}-\\d{2})\\b", (found, today) -> LocalDate.parse(found.group(1))),
            new Form(
                    "(?<![\\d/$.])(?!24/7)(\\d{1,2})/(\\d{1,2})(?:/\\d{2,4})?(?![\\d/%])",
                    (found, today) ->
                            coming(today, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))),
            new Form(
                    "\\b(?:on|by|before) the (\\d{1,2})(?:st|nd|rd|th)\\b",
                    (found, today) -> nextDayOfMonth(today, Integer.parseInt(found.group(1)))));

    private Days() {}

    /** The days from today on that the text names, nearest first. */
    static List<Named> in(String text, LocalDate today) {
        String folded = Fold.of(text);
        List<Named> named = new ArrayList<>();
        for (Form form : FORMS) {
            var found = form.pattern().matcher(folded);
            while (found.find()) {
                form.day(found.toMatchResult(), today)
                        .filter(day -> !day.isBefore(today))
                        .ifPresent(day -> named.add(new Named(day, text.substring(found.start(), found.end()))));
            }
        }
        return named.stream().sorted(Comparator.comparing(Named::day)).toList();
    }

    private static int month(String name) {
        return List.of(MONTHS.split("\\|")).indexOf(name) + 1;
    }

    /** A day written without its year. */
    private static LocalDate coming(LocalDate today, int month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), Month.of(month), day);
        return thisYear.isBefore(today.minusDays(DAYS_BACK)) ? thisYear.plusYears(1) : thisYear;
    }

    private static LocalDate nextDayOfMonth(LocalDate today, int day) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        return thisMonth.isBefore(today) ? thisMonth.plusMonths(1) : thisMonth;
    }

    /** A day, and the words that name it. */
    record Named(LocalDate day, String words) {}

    private interface Reckoning {
        @Nullable LocalDate day(MatchResult found, LocalDate today);
    }

    private record Form(Pattern pattern, Reckoning reckoning) {
        Form(String pattern, Reckoning reckoning) {
            this(Pattern.compile(pattern), reckoning);
        }

        /** Empty: there is no such day, as the 31st of June. */
        Optional<LocalDate> day(MatchResult found, LocalDate today) {
            try {
                return Optional.ofNullable(reckoning.day(found, today));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }
}
