package org.integritydesk.insights.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.projects.ImprovementAction;
import org.integritydesk.insights.projects.MustDo;
import org.integritydesk.insights.projects.Project;
import org.integritydesk.insights.projects.ProjectPlan;
import org.integritydesk.insights.projects.ProjectState;
import org.integritydesk.insights.projects.Rice;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Map<Market, Integer> ALL = Map.of(Market.US, 400, Market.CA, 100);

    @Test
    void projects_areInTheOrderOfTheRoadmap() {
        List<Project> projects = List.of(
                project(1, ProjectState.PROPOSED, 30, null, 900),
                project(2, ProjectState.APPROVED, 30, null, 10),
                project(3, ProjectState.APPROVED, 30, null, 20),
                project(4, ProjectState.APPROVED, 10, null, 1),
                project(5, ProjectState.IN_PROGRESS, 200, null, 5),
                project(6, ProjectState.APPROVED, 200, null, 999),
                project(7, ProjectState.APPROVED, 200, MustDo.LEGAL, 0),
                project(8, ProjectState.PROPOSED, 200, MustDo.SAFETY, 0),
                project(9, ProjectState.SHIPPED, 10, null, 999),
                project(10, ProjectState.DECLINED, 10, MustDo.LEGAL, 999));

        assertThat(RoadmapPolicy.order(projects, TODAY))
                .extracting(item -> item.lane() + " " + item.project().id())
                .containsExactly("NOW 7", "NOW 5", "NOW 4", "NEXT 8", "NEXT 3", "NEXT 2", "LATER 6", "LATER 1");
    }

    @Test
    void aThemeOfTwoMarkets_isProposed() {
        assertThat(evidence(Map.of(Market.US, 3, Market.CA, 3)))
                .contains("Asked in 2 markets: United States 3 asks, Canada 3 asks");
    }

    @Test
    void aThemeOfOneMarket_isProposed_whenItIsALargeShareOfIt() {
        assertThat(evidence(Map.of(Market.CA, 6, Market.US, 2))).contains("Canada: 6 of 100 asks, more than 5 %");
        assertThat(evidence(Map.of(Market.CA, 5))).isEmpty();
        assertThat(evidence(Map.of(Market.US, 20))).isEmpty();
        assertThat(evidence(Map.of(Market.US, 21))).isPresent();
    }

    @Test
    void aThemeOfFewerThanThreePeople_isNotProposed_forItWouldPointAtThem() {
        assertThat(PromotionPolicy.evidence(MadeUpThemes.askedBy(1, 50, 2), ALL, 0.05))
                .isEmpty();
        assertThat(PromotionPolicy.evidence(MadeUpThemes.askedBy(1, 50, 3), ALL, 0.05))
                .isPresent();
    }

    /** That somebody asked about both countries, or did not say, is no second market. */
    @Test
    void questionsWithoutARegion_speakForNothing() {
        assertThat(evidence(Map.of(Market.NA, 50, Market.UNSPEC, 50, Market.GLOBAL, 50)))
                .isEmpty();
        assertThat(evidence(Map.of(Market.US, 4, Market.NA, 50))).isEmpty();
    }

    @Test
    void whatIsTakenUp_isDecided_andWhatWasDeclinedMayComeBack() {
        assertThat(possible(null)).containsExactly(Promotion.Act.PROMOTE, Promotion.Act.DECLINE);
        assertThat(possible(Promotion.Act.PROMOTE)).containsExactly(Promotion.Act.TAKE_UP, Promotion.Act.DECLINE);
        assertThat(possible(Promotion.Act.DECLINE)).containsExactly(Promotion.Act.PROMOTE);
        assertThat(possible(Promotion.Act.TAKE_UP)).isEmpty();
    }

    private static List<Promotion.Act> possible(Promotion.@Nullable Act last) {
        return List.of(Promotion.Act.values()).stream()
                .filter(act -> PromotionPolicy.isPossible(last, act))
                .toList();
    }

    private static Optional<String> evidence(Map<Market, Integer> markets) {
        return PromotionPolicy.evidence(MadeUpThemes.theme(1, markets, Map.of()), ALL, 0.05);
    }

    private static Project project(long id, ProjectState state, int dueIn, @Nullable MustDo mustDo, int reach) {
        return new Project(
                id,
                1,
                id,
                "beer",
                PolicyArea.ALC,
                null,
                ImprovementAction.FAQ_ENTRY,
                null,
                new ProjectPlan("desk", TODAY.plusDays(dueIn), mustDo, new Rice(reach, 1, 1, 1)),
                state,
                null,
                List.of(),
                List.of(),
                null,
                null,
                NOW,
                NOW);
    }
}
