package org.integritydesk.slack.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import org.integritydesk.digest.DigestLanguage;
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
                : now + " " + (now > before ? "▲" : now < before ? "▼" : "=") + " (" + before + ")";
    }

    String duration(@Nullable Long minutes) {
        if (minutes == null) {
            return say("few");
        }
        Duration length = Duration.ofMinutes(minutes);
        if (length.toHours() < 1) {
            return say("minutes", minutes);
        }
        return length.compareTo(IN_HOURS) < 0 ? say("hours", length.toHours()) : say("days", length.toDays());
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
