package org.integritydesk.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /** So many questions tell what all questions share. */
    private static final int SAMPLE = 20_000;

    /** So many wordings of entries do, as long as there are few questions. */
    private static final int WORDINGS = 300;

    private final QuestionFacts facts;
    private final QuestionReading reading;
    private final ThemeStore store;
    private final ThemeKeeping keeping;
    private final Function<String, float[]> meaning;
    private final Supplier<List<String>> wordings;
    private final Clock clock;

    /**
     * Over a database.
     *
     * @param meaning the vector of a text; called once for a question
     * @param wordings of the published entries
     */
    public ThemeNight(
            DataSource database, Function<String, float[]> meaning, Supplier<List<String>> wordings, Clock clock) {
        this.facts = new QuestionFacts(database);
        this.reading = new QuestionReading(facts, meaning);
        this.store = new ThemeStore(database);
        this.keeping = new ThemeKeeping(store);
        this.meaning = meaning;
        this.wordings = wordings;
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
        ThemeKeeping.Done done = keep(start);
        reading.markAgain(start, first);
        return new Report(
                read,
                done.joined(),
                done.founded(),
                done.merged(),
                done.split(),
                Duration.between(start, clock.instant()));
    }

    private ThemeKeeping.Done keep(Instant now) {
        List<String> known = wordings.get();
        List<float[]> sample = new ArrayList<>(store.sample(SAMPLE));
        if (sample.size() < WORDINGS) {
            // A few questions may all be about the same; what they share is then no measure.
            known.stream().limit(WORDINGS).map(meaning).forEach(sample::add);
        }
        if (sample.isEmpty()) {
            return new ThemeKeeping.Done(0, 0, 0, 0);
        }
        Set<String> words = new HashSet<>();
        known.forEach(wording -> words.addAll(Anonymous.words(wording)));
        return keeping.run(Space.of(sample), words, now);
    }
}
