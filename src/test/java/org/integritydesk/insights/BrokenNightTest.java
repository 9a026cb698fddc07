package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.integritydesk.knowledge.Likeness;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights that break off, overlap, or come after the model was changed. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class BrokenNightTest {
    private static final List<String> PARROTS = SomeAsked.PARROTS.subList(0, 5);

    private static final List<String> KITES = SomeAsked.KITES.subList(0, 5);

    /** What all questions share is not the circus. */
    private static final KnownWords KNOWN = KnownWords.of(
            List.of(
                    "can a brewery advertise beer",
                    "why was the landing page rejected",
                    "is sports betting allowed in Ontario",
                    "what does an online pharmacy need",
                    "how do we appeal a suspended account",
                    "which music may be used in a video",
                    "are before and after pictures allowed",
                    "what licence does a crypto exchange need",
                    "can we target teenagers with sneakers",
                    "is political advertising allowed in Canada",
                    "who may advertise rental flats",
                    "how big may the logo be"),
            List.of());

    @Inject
    DataSource database;

    @Inject
    Likeness likeness;

    @Inject
    Clock clock;

    @Inject
    SomeAsked asked;

    private final Map<String, float[]> meanings = new ConcurrentHashMap<>();

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void forget() {
        now = clock.instant();
        asked.forget();
        // The job of the desk that runs here has done its night.
        asked.rows(
                "insert into theme_run (day, finished_at) select current_date - n, now() from generate_series(0, 1) n"
                        + " on conflict do nothing");
    }

    @Test
    void whereverANightBreaksOff_themesAreAsTheNightBefore_andThenAsAfterOneWholeNight() {
        List<Long> parrots = asked.ask(PARROTS, now);
        night(database).run();
        List<String> before = themes();
        parrots.add(asked.answered("U0LATE", "would parrot circus ads be allowed", now));
        List<Long> kites = asked.ask(KITES, now);

        int statements = 0;
        while (breaks(++statements)) {
            assertThat(themes()).as("after statement %d failed", statements).isEqualTo(before);
        }

        assertThat(statements).isGreaterThan(20);
        assertThat(themes()).hasSize(2).allSatisfy(theme -> assertThat(theme).doesNotContain("||"));
        assertThat(themesOf(parrots)).hasSize(1).isEqualTo(ids(before));
        assertThat(themesOf(kites)).hasSize(1).isNotEqualTo(ids(before));
    }

    /** As after a kill or a power cut: nobody says any more that nothing came of it. */
    @Test
    void whenTheDeskIsGoneInTheMiddle_nothingIsHalf_andTheNextNightDoesItAll() {
        List<Long> parrots = asked.ask(PARROTS, now);
        night(database).run();
        List<String> before = themes();
        List<Long> kites = asked.ask(KITES, now);

        for (int statement : new int[] {12, 16, 20}) {
            DataSource cut = atStatement(statement, connection -> {
                try (var last = connection.createStatement()) {
                    last.execute("select pg_terminate_backend(pg_backend_pid())");
                }
            });
            assertThatThrownBy(() -> night(cut).run()).rootCause().isInstanceOf(SQLException.class);
            assertThat(themes()).as("cut off at statement %d", statement).isEqualTo(before);
        }
        night(database).run();

        assertThat(themes()).hasSize(2);
        assertThat(themesOf(parrots)).hasSize(1).isEqualTo(ids(before));
        assertThat(themesOf(kites)).hasSize(1).isNotEqualTo(ids(before));
    }

    @Test
    void nightsOfSeveralInstancesAtOnce_areAsOne() throws Exception {
        List<Long> parrots = asked.ask(PARROTS, now);
        List<Long> kites = asked.ask(KITES, now);

        AtOnce.run(4, 4, n -> night(database).run());

        assertThat(themes()).hasSize(2);
        assertThat(themesOf(parrots)).hasSize(1);
        assertThat(themesOf(kites)).hasSize(1).isNotEqualTo(themesOf(parrots));
    }

    @Test
    void severalInstancesAtOnce_doTheNightOfADayOnce() throws Exception {
        asked.ask(PARROTS, now);
        Clock later = Clock.offset(clock, Duration.ofDays(2));
        var nights = new AtomicInteger();

        AtOnce.run(4, 4, n -> {
            new ThemeNight(database, model(), () -> known(nights), later).runIfDue();
            return n;
        });

        assertThat(nights).hasValue(1);
    }

    @Test
    void dayIsNotDone_whenItsNightBrokeOff() {
        asked.ask(PARROTS, now);
        Clock later = Clock.offset(clock, Duration.ofDays(4));
        var nights = new AtomicInteger();
        assertThatThrownBy(() -> new ThemeNight(failingAt(12), model(), () -> known(nights), later).runIfDue())
                .hasMessageContaining("out of order");

        new ThemeNight(database, model(), () -> known(nights), later).runIfDue();
        int done = nights.get();
        new ThemeNight(database, model(), () -> known(nights), later).runIfDue();

        assertThat(nights).hasValue(done);
        assertThat(themes()).hasSize(1);
    }

    @Test
    void anotherModel_readsAllAgain_andThemesKeepTheirIds() {
        List<Long> parrots = asked.ask(PARROTS, now);
        List<Long> kites = asked.ask(KITES, now);
        night(database).run();
        List<String> before = themes();
        var backwards = new TextModel("backwards", text -> reversed(meaning(text)));
        parrots.add(asked.answered("U0LATE", "would parrot circus ads be allowed", now));

        var after = new ThemeNight(database, backwards, () -> KNOWN, clock).run();

        assertThat(asked.rows("select distinct model from question_vector")).containsExactly("backwards");
        assertThat(asked.rows("select distinct model from theme")).containsExactly("backwards");
        assertThat(after.founded()).isZero();
        assertThat(ids(themes())).isEqualTo(ids(before));
        assertThat(themesOf(parrots)).hasSize(1);
        assertThat(themesOf(kites)).hasSize(1).isNotEqualTo(themesOf(parrots));
    }

    private ThemeNight night(DataSource over) {
        return new ThemeNight(over, model(), () -> KNOWN, clock);
    }

    private TextModel model() {
        return new TextModel(likeness.model(), this::meaning);
    }

    private float[] meaning(String text) {
        return meanings.computeIfAbsent(
                text, another -> likeness.meaning(another).vector());
    }

    private static KnownWords known(AtomicInteger asked) {
        asked.incrementAndGet();
        return KNOWN;
    }

    private boolean breaks(int statement) {
        try {
            night(failingAt(statement)).run();
            return false;
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("out of order");
            return true;
        }
    }

    private DataSource failingAt(int statement) {
        return atStatement(statement, connection -> {
            throw new SQLException("out of order");
        });
    }

    private interface Trouble {
        void with(Connection connection) throws SQLException;
    }

    /** The database, with trouble just before its n-th statement runs. */
    private DataSource atStatement(int statement, Trouble trouble) {
        var left = new AtomicInteger(statement);
        return proxy(DataSource.class, database, (method, result) -> {
            if (!(result instanceof Connection connection)) {
                return result;
            }
            return proxy(Connection.class, connection, (inner, made) -> {
                if (inner.equals("prepareStatement") && left.decrementAndGet() == 0) {
                    trouble.with(connection);
                }
                return made;
            });
        });
    }

    private interface Seen {
        Object of(String method, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T real, Seen seen) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                return seen.of(method.getName(), method.invoke(real, given));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static float[] reversed(float[] vector) {
        var reversed = new float[vector.length];
        IntStream.range(0, vector.length).forEach(i -> reversed[i] = vector[vector.length - 1 - i]);
        return reversed;
    }

    /** Everything that is kept of themes: id, label, typical question, and which questions they have. */
    private List<String> themes() {
        return asked.rows(
                "select concat_ws('|', t.id, t.label, t.typical, t.area, t.merged_into, encode(t.middle, 'hex'),"
                        + " (select string_agg(concat(i.question, i.again), ' ' order by i.question) from insight_question i"
                        + " where i.theme = t.id)) from theme t order by t.id");
    }

    private static List<String> ids(List<String> themes) {
        return themes.stream()
                .map(theme -> theme.substring(0, theme.indexOf('|')))
                .toList();
    }

    private List<String> themesOf(List<Long> questions) {
        return questions.stream()
                .flatMap(
                        question -> asked
                                .rows(
                                        "select coalesce(theme, 0)::text from insight_question where question = ?",
                                        question)
                                .stream())
                .distinct()
                .toList();
    }
}
