package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.ThemeLog;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.ThemeRule;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Proof;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** A project whose theme got or lost questions after the project began, because themes were joined, merged or taken apart. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class RegroupedProjectTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = STARTED.plusWeeks(10);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Theme THEME = MadeUpThemes.theme(7, Map.of(Market.US, 30), Map.of());

    @Inject
    KnowledgeBase knowledge;

    @Test
    void asLongAsItsThemeStaysWhatItWas_whatWasKeptAtItsStartCounts() {
        Project project = started(ImprovementAction.FAQ_ENTRY, 2, OutcomeWeek.share(10, 5));

        assertThat(proofs(asked(4), OutcomeWeek.share(20, 2)).compared(project)).isEqualTo(project);
        assertThat(proofs(asked(4), OutcomeWeek.share(20, 2)).proof(project, TODAY))
                .get()
                .isInstanceOf(Proof.Worse.class);
    }

    @Test
    void whatItIsComparedWith_isCountedAgain_asItsThemeIsNow() {
        Project project = started(ImprovementAction.FAQ_ENTRY, 2, OutcomeWeek.share(10, 5));
        ProjectProofs proofs = proofs(asked(4).regrouped(), OutcomeWeek.share(20, 2));

        Project compared = proofs.compared(project);

        assertThat(compared.baseline())
                .hasSameSizeAs(project.baseline())
                .allMatch(day -> day.asks() == 4)
                .extracting(DayCount::day)
                .isEqualTo(project.baseline().stream().map(DayCount::day).toList());
        assertThat(proofs.proof(project, TODAY)).get().isInstanceOf(Proof.NoEffect.class);
        assertThat(project.baseline()).as("what was kept").allMatch(day -> day.asks() == 2);
    }

    @Test
    void soAreSharesAndTimes() {
        ImprovementAction checklist = List.of(ImprovementAction.values()).stream()
                .filter(action -> action.outcome() == Outcome.ASKED_AGAIN)
                .findFirst()
                .orElseThrow();
        Project project = started(checklist, 2, OutcomeWeek.share(20, 12));

        assertThat(proofs(asked(2), OutcomeWeek.share(20, 2)).proof(project, TODAY))
                .get()
                .isInstanceOf(Proof.Effective.class);
        assertThat(proofs(asked(2).regrouped(), OutcomeWeek.share(20, 2)).proof(project, TODAY))
                .get()
                .isInstanceOf(Proof.NoEffect.class);
    }

    private static MadeUpThemes asked(int aDay) {
        return MadeUpThemes.of(day -> new DayCount(day, aDay, 20 + aDay), THEME);
    }

    private Project started(ImprovementAction action, int asksADay, OutcomeWeek week) {
        Instant proposed = STARTED.atStartOfDay().toInstant(ZoneOffset.UTC);
        var project = new Project(
                1,
                3,
                THEME.id(),
                THEME.label(),
                PolicyArea.ALC,
                null,
                action,
                null,
                ProjectSuggestion.of(THEME, STARTED).plan(),
                ProjectState.SHIPPED,
                STARTED,
                List.of(),
                List.of(),
                STARTED,
                null,
                proposed,
                proposed);
        ProjectAct.Start start = new ProjectProofs(
                        asked(asksADay),
                        new MadeUpOutcomes(week, false),
                        new ThemeRule(knowledge),
                        Clock.fixed(proposed, ZoneOffset.UTC))
                .start(project);
        return ProjectBuilder.builder(project)
                .baseline(start.baseline())
                .outcomeBefore(start.outcomeBefore())
                .build();
    }

    private ProjectProofs proofs(ThemeLog themes, OutcomeWeek week) {
        return new ProjectProofs(themes, new MadeUpOutcomes(week, false), new ThemeRule(knowledge), CLOCK);
    }
}
