package org.integritydesk.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.integritydesk.insights.store.QuestionFacts;
import org.integritydesk.insights.store.ThemeStore;

/**
 * The nightly work: reads what was asked, keeps the themes true, and looks who asked again. Asking itself is not slowed by
 * it. It may break off at any point, and may run twice: the next run goes on with what is left.
 */
public final class ThemeNight {
    /** Where AdEx for North America works: from this hour on the day before is over everywhere there. */
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final int HOUR = 4;

    private final QuestionFacts facts;
    private final QuestionReading reading;
    private final ThemeKeeping keeping;
    private final Clock clock;

    /**
     * Over a database.
     *
     * @param meaning the vector of a text; called once for a question
     * @param faqWords words of the published entries, in small letters
     */
    public ThemeNight(
            DataSource database, Function<String, float[]> meaning, Supplier<Set<String>> faqWords, Clock clock) {
        this.facts = new QuestionFacts(database);
        this.reading = new QuestionReading(facts, meaning);
        this.keeping = new ThemeKeeping(new ThemeStore(database), faqWords);
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param read questions that were new
     * @param joined questions that got a theme that was there, or became one
     * @param founded new themes
     * @param merged themes that went into another one
     * @param split new themes that are parts of one
     */
    public record Report(int read, int joined, int founded, int merged, int split, Duration took) {}

    /** Does it once a day. */
    void runIfDue() {
        LocalDate day = clock.instant().atZone(ZONE).minusHours(HOUR).toLocalDate();
        if (!facts.isFinished(day)) {
            Report unused = run();
            facts.finished(day, clock.instant());
        }
    }

    /** Does it now. */
    public Report run() {
        Instant start = clock.instant();
        boolean first = facts.lastRun() == null;
        int read = reading.readNew();
        reading.refresh(start);
        ThemeKeeping.Done done = keeping.run(start);
        reading.markAgain(start, first);
        return new Report(
                read,
                done.joined(),
                done.founded(),
                done.merged(),
                done.split(),
                Duration.between(start, clock.instant()));
    }
}
