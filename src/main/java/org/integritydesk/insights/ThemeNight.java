package org.integritydesk.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.integritydesk.insights.store.NightStore;
import org.integritydesk.insights.store.QuestionFacts;
import org.integritydesk.insights.store.ThemeStore;
import org.jspecify.annotations.Nullable;

/**
 * The nightly work: reads what was asked, keeps the themes true, and looks who asked again. Asking itself is not slowed by
 * it. It may break off at any point, and may run on several instances at once: what was read stays read, and themes change
 * all at once when a night is over, or not at all.
 */
public final class ThemeNight {
    /** Where AdEx for North America works: from this hour on the day before is over everywhere there. */
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final int HOUR = 4;

    /** So many questions tell what all questions share. */
    private static final int SAMPLE = 20_000;

    /** So many wordings of entries do, as long as there are few questions. */
    private static final int WORDINGS = 100;

    private final QuestionFacts facts;
    private final QuestionReading reading;
    private final NightStore night;
    private final TextModel model;
    private final Supplier<KnownWords> known;
    private final Clock clock;

    /**
     * Over a database.
     *
     * @param model reads each question once
     * @param known at the time of the night
     */
    public ThemeNight(DataSource database, TextModel model, Supplier<KnownWords> known, Clock clock) {
        this.facts = new QuestionFacts(database, model.name());
        this.reading = new QuestionReading(facts, model);
        this.night = new NightStore(database, model.name());
        this.model = model;
        this.known = known;
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
            Report unused = run(day);
        }
    }

    /** Does it now. */
    public Report run() {
        return run(null);
    }

    /** @param day that the night is for; null: for none in particular */
    private Report run(@Nullable LocalDate day) {
        Instant start = clock.instant();
        int read = reading.readNew();
        reading.readAgain();
        ThemeKeeping.Done done = night.run(tables -> settle(tables, day, start));
        return new Report(
                read,
                done.joined(),
                done.founded(),
                done.merged(),
                done.split(),
                Duration.between(start, clock.instant()));
    }

    private ThemeKeeping.Done settle(NightStore.Tables tables, @Nullable LocalDate day, Instant start) {
        QuestionFacts settled = tables.facts();
        if (day != null && settled.isFinished(day)) {
            // Another instance was at it while this one waited.
            return ThemeKeeping.Done.NOTHING;
        }
        boolean first = settled.lastRun() == null;
        var reader = new QuestionReading(settled, model);
        reader.refresh(start);
        ThemeKeeping.Done done = keep(tables.themes(), start);
        reader.markAgain(start, first);
        if (day != null) {
            settled.finished(day, clock.instant());
        }
        return done;
    }

    private ThemeKeeping.Done keep(ThemeStore store, Instant now) {
        KnownWords words = known.get();
        List<float[]> sample = new ArrayList<>(store.sample(SAMPLE));
        if (sample.size() < WORDINGS) {
            // A few questions may all be about the same; what they share is then no measure.
            words.wordings().stream().limit(WORDINGS).map(model.meaning()).forEach(sample::add);
        }
        if (sample.isEmpty()) {
            return ThemeKeeping.Done.NOTHING;
        }
        return new ThemeKeeping(store).run(Space.of(sample), words, now);
    }
}
