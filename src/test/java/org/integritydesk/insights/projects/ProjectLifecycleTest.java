package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectLifecycleTest {
    private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final List<OutcomeWeek> OUTCOME = List.of(OutcomeWeek.share(5, 3));
    private static final ProjectPlan PLAN = new ProjectPlan("Desk", TODAY, null, new Rice(40, 2, 0.8, 0.5));

    @Test
    void aProject_goesFromProposedToDone() {
        List<DayCount> baseline = List.of(new DayCount(TODAY.minusDays(1), 3, 20));
        Project project = after(
                after(project(ProjectState.PROPOSED), new ProjectAct.Approve()),
                new ProjectAct.Start(TODAY, baseline, OUTCOME));
        assertThat(project.state()).isEqualTo(ProjectState.IN_PROGRESS);
        assertThat(project.baseline()).isEqualTo(baseline);
        assertThat(project.outcomeBefore()).isEqualTo(OUTCOME);
        assertThat(project.startedOn()).isEqualTo(TODAY);

        Project done = after(project, new ProjectAct.Ship(TODAY));

        assertThat(done.state()).isEqualTo(ProjectState.SHIPPED);
        assertThat(done.shippedOn()).isEqualTo(TODAY);
        assertThat(done.baseline()).isEqualTo(baseline);
        assertThat(done.version()).isEqualTo(4);
        assertThat(done.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsOver_staysOver_andEverythingElseCanEnd() {
        Map<ProjectState, Set<ProjectState>> reached = ProjectLifecycle.TABLE.stream()
                .collect(Collectors.groupingBy(
                        ProjectTransition::from, Collectors.mapping(ProjectTransition::to, Collectors.toSet())));

        for (ProjectState state : ProjectState.values()) {
            Set<ProjectState> next = reached.getOrDefault(state, Set.of());
            if (state.isLive()) {
                assertThat(next).anyMatch(to -> !to.isLive());
                assertThat(ProjectLifecycle.target(state, ProjectAct.Kind.PLAN)).contains(state);
            } else {
                assertThat(Set.of(state)).containsAll(next);
            }
        }
        assertThat(ProjectLifecycle.TABLE.stream().map(row -> row.from() + " " + row.act()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsStarted_beforeItIsTakenUp() {
        assertThat(ProjectLifecycle.after(
                        project(ProjectState.PROPOSED), new ProjectAct.Start(TODAY, List.of(), List.of()), NOW))
                .isEmpty();
        assertThat(ProjectLifecycle.after(project(ProjectState.APPROVED), new ProjectAct.Ship(TODAY), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KNOW, FAQ_ENTRY",
        "PROC, TRAINING",
        "ADV, CHECKLIST",
        "UNCLEAR, REWORD",
        "GAP, POLICY_PROPOSAL",
        "ENF, CALIBRATION",
        "SYS, BUG",
        "DELAY, CAPACITY",
        "EXT, FAQ_ENTRY"
    })
    void theMainRootCause_saysWhatToDo(RootCause cause, ImprovementAction action) {
        ProjectSuggestion suggestion = ProjectSuggestion.of(
                MadeUpThemes.theme(
                        1, Map.of(Market.US, 30), Map.of(cause, 5, RootCause.values()[(cause.ordinal() + 1) % 9], 1)),
                TODAY);

        assertThat(suggestion.action()).isEqualTo(action);
        assertThat(suggestion.cause()).isEqualTo(cause);
        assertThat(suggestion.plan().due()).isAfter(TODAY);
        assertThat(suggestion.plan().rice().reach()).isEqualTo(90);
        assertThat(suggestion.plan().rice().confidence()).isEqualTo(1);
    }

    @Test
    void unknownCauses_areLittleConfidence() {
        ProjectSuggestion none = ProjectSuggestion.of(MadeUpThemes.theme(1, Map.of(Market.US, 30), Map.of()), TODAY);
        ProjectSuggestion mixed = ProjectSuggestion.of(
                MadeUpThemes.theme(1, Map.of(Market.US, 30), Map.of(RootCause.KNOW, 3, RootCause.GAP, 2)), TODAY);

        assertThat(none.action()).isEqualTo(ImprovementAction.FAQ_ENTRY);
        assertThat(none.plan().rice().confidence()).isEqualTo(0.5);
        assertThat(mixed.plan().rice().confidence()).isEqualTo(0.8);
    }

    /** The worked examples of the product owner's notes. */
    @Test
    void rice_isReachTimesImpactTimesConfidenceByEffort() {
        assertThat(new Rice(40, 2, 0.8, 0.5).score()).isEqualTo(128);
        assertThat(new Rice(6, 3, 0.5, 1).score()).isEqualTo(9);
        assertThat(new Rice(40, 2, 0.8, 0.5).words()).isEqualTo("40 x 2.0 x 0.8 / 0.5 = 128.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rice(40, 2.5, 0.8, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rice(40, 2, 0.8, 0));
    }

    @Test
    void whatMustBeDone_isNotWeighed() {
        assertThat(PLAN.score()).contains(128.0);
        assertThat(new ProjectPlan("Desk", TODAY, MustDo.LEGAL, PLAN.rice()).score())
                .isEmpty();
    }

    @Test
    void aForm_filledInAndSentAsItIs_isTheSamePlan() {
        Map<String, String> values =
                PlanForm.fields(PLAN).stream().collect(Collectors.toMap(field -> field.name(), field -> field.value()));

        assertThat(PlanForm.read(
                        values, new ProjectPlan("Other", TODAY.plusDays(9), MustDo.SAFETY, new Rice(1, 1, 1, 1))))
                .isEqualTo(new PlanForm.Read.Valid(PLAN));
    }

    @Test
    void everyMistakeInAForm_isTold() {
        PlanForm.Read read = PlanForm.read(
                Map.of(
                        "owner",
                        "x".repeat(81),
                        "due",
                        "soon",
                        "lane",
                        "FAST",
                        "reach",
                        "-1",
                        "impact",
                        "9",
                        "confidence",
                        "1.2",
                        "effort",
                        "0"),
                PLAN);

        assertThat(read)
                .isInstanceOfSatisfying(
                        PlanForm.Read.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .containsOnlyKeys("owner", "due", "lane", "reach", "impact", "confidence", "effort"));
    }

    @Test
    void aYearThatNobodyMeans_isNoDate() {
        assertThat(PlanForm.date("2026-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(List.of("+999999999-12-31", "-999999999-01-01", "0202-01-01", "2260-01-01"))
                .allSatisfy(text -> assertThat(PlanForm.date(text)).isNull());
    }

    @Test
    void keys_areReadBack() {
        assertThat(ProjectKey.parse("12-3")).contains(new ProjectKey(12, 3));
        assertThat(ProjectKey.parse("12")).contains(new ProjectKey(12, null));
        assertThat(Arrays.asList("", "x", "12-", "-3", "12-3-4", "99999999999999999999"))
                .allSatisfy(key -> assertThat(ProjectKey.parse(key)).isEmpty());
    }

    private static Project after(Project project, ProjectAct act) {
        return ProjectLifecycle.after(project, act, NOW).orElseThrow();
    }

    private static Project project(ProjectState state) {
        return new Project(
                1,
                1,
                7,
                "beer delivery",
                PolicyArea.ALC,
                null,
                ImprovementAction.FAQ_ENTRY,
                RootCause.KNOW,
                PLAN,
                state,
                null,
                List.of(),
                List.of(),
                null,
                null,
                NOW.minusSeconds(60),
                NOW.minusSeconds(60));
    }
}
