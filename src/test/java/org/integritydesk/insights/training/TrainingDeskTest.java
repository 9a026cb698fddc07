package org.integritydesk.insights.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeRule;
import org.integritydesk.insights.TicketCases;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.insights.training.store.TrainingRepository;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.Rows;
import org.integritydesk.tickets.TicketDesk;
import org.junit.jupiter.api.Test;

/** A theme that people do not know about is briefed, taught and measured, on the real database. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TrainingDeskTest {
    private static final PersonId ANA = new PersonId("UANA");
    private static final String KEY = "theme-2000001";

    @Inject
    TrainingRepository sessions;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    TicketDesk tickets;

    @Inject
    EntryAsks entryAsks;

    @Inject
    TicketCases cases;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void aTraining_isBriefed_held_andMeasuredFromThere() {
        InsightTable before = ask(view -> view.table(scope()));
        assertThat(before.rows()).extracting(InsightTable.Row::key).contains(KEY);
        assertThat(brief())
                .startsWith("# Training: beer delivery\n\n## Why\n\n30 asks from 10 people in thirty days")
                .contains(
                        "## The rule",
                        "## Two cases",
                        "Can my client deliver beer?",
                        "## Five questions",
                        "Not held yet");

        String day = today().minusDays(57).toString();
        assertThat(held(KEY, day)).isInstanceOf(Result.Done.class);
        assertThat(held(KEY, day)).isInstanceOf(Result.Done.class);

        assertThat(rows.of("select count(*) from training_session where topic = ?", KEY))
                .containsExactly("1");
        assertThat(brief())
                .contains("Held on " + day + ". No effect shown: 224 asks before and 224 asks in the 8 weeks after");
        assertThat(ask(view -> view.table(scope())).rows())
                .filteredOn(row -> KEY.equals(row.key()))
                .singleElement()
                .extracting(row -> row.cells().get(4))
                .isEqualTo(new Cell.Value(LocalDate.parse(day)));
        assertThatThrownBy(() -> rows.of("delete from training_session returning id"))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void afterItsThemeWasRegrouped_theSameWeeksAreCountedAgain() {
        LocalDate day = today().minusDays(57);
        Theme theme = MadeUpThemes.theme(2_000_001, Map.of(Market.US, 30), Map.of(RootCause.KNOW, 6));
        var session = new TrainingSession(
                KEY,
                "beer delivery",
                theme.id(),
                day,
                ANA,
                clock.instant(),
                day.minusWeeks(12)
                        .datesUntil(day.minusWeeks(4))
                        .map(one -> new DayCount(one, 2, 24))
                        .toList());
        MadeUpThemes themes = MadeUpThemes.of(one -> new DayCount(one, 4, 24), theme);

        assertThat(desk(themes).proof(session)).isInstanceOf(Proof.Worse.class);
        assertThat(desk(themes.regrouped()).proof(session)).isInstanceOf(Proof.NoEffect.class);
    }

    @Test
    void aDayThatIsNone_orToCome_orATopicThatIsNone_isRefused() {
        assertThat(held(KEY, "yesterday")).isInstanceOf(Result.Refused.class);
        assertThat(held(KEY, today().plusDays(1).toString())).isInstanceOf(Result.Refused.class);
        assertThat(held("theme-999", today().toString())).isInstanceOf(Result.Refused.class);
        // A slip in the year would be compared with a time in which nobody asked anything.
        assertThat(held(KEY, "0206-03-31")).isInstanceOf(Result.Refused.class);
        assertThat(held(KEY, "-999999999-01-01")).isInstanceOf(Result.Refused.class);
    }

    /** What called for it is over, and the one who still asks is nobody's business. */
    @Test
    void aBrief_doesNotTellOfFewerThanThreePeople() {
        TrainingTopic topic = new TrainingTopic(
                "theme-2000002",
                "beer delivery",
                "It was held; what called for it is over.",
                MadeUpThemes.askedBy(2_000_002, 4, 1),
                null,
                List.of());

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> desk().brief(topic).markdown()))
                .contains("Asked by fewer than 3 people in the last thirty days.")
                .doesNotContain("4 asks");
    }

    private Result held(String key, String day) {
        return QuarkusTransaction.requiringNew().call(() -> new TrainingHeld(desk()).run(ANA, key, Map.of("on", day)));
    }

    private String brief() {
        return ask(view -> view.document(scope(), KEY).orElseThrow());
    }

    private <T> T ask(Function<TrainingView, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(new TrainingView(desk())));
    }

    private TrainingDesk desk() {
        return desk(MadeUpThemes.of(
                day -> new DayCount(day, 4, 24),
                MadeUpThemes.theme(2_000_001, Map.of(Market.US, 30), Map.of(RootCause.KNOW, 6))));
    }

    private TrainingDesk desk(ThemeLog themes) {
        return new TrainingDesk(
                themes, knowledge, tickets, new ThemeRule(knowledge), cases, entryAsks, sessions, clock);
    }

    private Scope scope() {
        return new Scope(
                clock.instant().minus(Duration.ofDays(7)), clock.instant().plusSeconds(60), null, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
