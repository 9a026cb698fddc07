package org.integritydesk.slack.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** The digest's own words in one language; they are in {@code resources/digest/words.properties}. */
final class DigestWords {
    private static final Duration IN_HOURS = Duration.ofHours(48);

    private final DigestLanguage language;
    private final ResourceBundle bundle;

    DigestWords(DigestLanguage language) {
        this.language = language;
        // English is the root; without this, the machine's own language would come before it.
        this.bundle = ResourceBundle.getBundle(
                "digest.words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with its holes filled. */
    String say(String key, Object... holes) {
        return bundle.getString(key).formatted(holes);
    }

    /**
     * A number beside that of the period before.
     *
     * @param before null: once or twice, which is less than any number that is told
     */
    String figure(int now, @Nullable Integer before) {
        return before == null
                ? now + (now == 0 ? " ▼ (" : " ▲ (") + say("few") + ")"
                : now + arrow(now, before) + " (" + before + ")";
    }

    /**
     * How often something was asked, beside the period before.
     *
     * @param before null: too few asks, or of too few people, so that nobody can say whether it became more
     */
    String asked(int now, @Nullable Integer before) {
        return before == null ? now + " (" + say("untold") + ")" : figure(now, before);
    }

    /** More or less than before; the same has none. */
    static String arrow(int now, int before) {
        return now > before ? " ▲" : now < before ? " ▼" : "";
    }

    /**
     * How long it took.
     *
     * @param minutes null: there was too little to tell
     */
    String duration(@Nullable Long minutes) {
        if (minutes == null) {
            return say("untold");
        }
        Duration length = Duration.ofMinutes(minutes);
        if (length.toHours() < 1) {
            return say("minutes", minutes);
        }
        return length.compareTo(IN_HOURS) < 0 ? say("hours", length.toHours()) : say("days", length.toDays());
    }

    /** A mark for a text that is not in the digest's own language; empty: it is. */
    String mark(@Nullable String tag) {
        String spoken = tag == null ? DigestLanguage.EN.locale().toLanguageTag() : tag;
        return language.isOf(spoken)
                ? ""
                : " (" + Locale.forLanguageTag(spoken).getLanguage().toUpperCase(Locale.ROOT) + ")";
    }

    /** A name in people's own words, which may be of another language: it stands in quotation marks, but in English. */
    String name(String text) {
        return say("quoted", text);
    }

    /**
     * What is done about a theme.
     *
     * @param key such as {@code TRAINING}; of editions of before, words
     */
    String action(String key) {
        return bundle.containsKey("action." + key) ? say("action." + key) : key;
    }

    String area(PolicyArea area) {
        return say("area." + area);
    }

    /** An area by the name that editions keep; other words stay as they are. */
    String area(String name) {
        return Arrays.stream(PolicyArea.values())
                .filter(area -> area.label().equals(name))
                .findFirst()
                .map(this::area)
                .orElse(name);
    }

    String route(EscalationRoute route) {
        return route + " " + say("route." + route);
    }

    /** Markets by their short names. */
    String markets(List<Market> markets) {
        return markets.isEmpty()
                ? "–"
                : markets.stream()
                        .map(market -> market == Market.GLOBAL ? say("market.all") : market.name())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(day);
    }

    String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DigestLanguage.EN.locale());
    }
}
