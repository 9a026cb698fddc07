package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Theme;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** Whether a project did what it was for, each by what it is judged by. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ProjectVerdictTest extends ProjectStory {
    @Test
    void aProjectThatHelped_isProvenByTheBaselineThatWasFrozen() throws Exception {
        click("project", Long.toString(theme), Map.of());
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        assertThat(query("select jsonb_array_length(baseline) from improvement_project where id = " + id(key())))
                .isEqualTo("56");

        // Whatever becomes of the theme afterwards, the baseline stays as it was.
        themes(0, MadeUpThemes.theme(theme, Map.of(Market.US, 20), Map.of()));
        assertThat(click("ship", key(), Map.of("on", today().plusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("ship", key(), Map.of("on", today().minusDays(1).toString())))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("ship", key(), Map.of())).isInstanceOf(Result.Done.class);
        assertThat(text(row(), "verdict")).isEqualTo("Too early: 28 more days are needed");

        write(
                "update improvement_project set shipped_on = shipped_on - 57, updated_at = updated_at - interval '57 days' where id = "
                        + id(key()));
        assertThat(text(row(), "verdict")).startsWith("Effective: 224 asks before and 0 asks in the 8 weeks after");
        assertThat(behind(key()).orElseThrow().rows())
                .extracting(row -> text(row, 1))
                .contains("Weight", "Asks it is compared with", "Did it help?", "Propose", "Take up", "Start", "Done");
    }

    @Test
    void whatItIsFor_isJudgedByWhatWasFrozenWhenItBegan() throws Exception {
        outcomes = new MadeUpOutcomes(OutcomeWeek.share(20, 10), false);
        click("project", Long.toString(theme), Map.of("action", "REWORD"));
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        assertThat(query("select jsonb_array_length(outcome_before) from improvement_project where id = " + id(key())))
                .isEqualTo("8");

        outcomes = new MadeUpOutcomes(OutcomeWeek.share(20, 3), false);
        click("ship", key(), Map.of());
        // Seven days have to pass before it is known whether a question was asked again.
        assertThat(text(row(), "verdict")).isEqualTo("Too early: 36 more days are needed");

        write("update improvement_project set shipped_on = shipped_on - 64 where id = " + id(key()));
        assertThat(text(row(), "verdict"))
                .startsWith(
                        "Effective: 80 of 160 questions were asked again by the same person within seven days before and 24"
                                + " of 160 in the 8 weeks after");
        assertThat(behind(key()).orElseThrow().rows())
                .extracting(row -> text(row, 1))
                .contains("Did it help?", "Besides: asks of the theme");
    }

    @Test
    void whatTheDeskCannotSee_isReportedByHand_andSaidToBeSo() throws Exception {
        click("project", Long.toString(theme), Map.of("action", "CHECKLIST"));
        click("approve", key(), Map.of());
        assertThat(isOffered("report", key())).isFalse();
        click("start", key(), Map.of());
        assertThat(click("ship", key(), Map.of()).toString()).contains("please report what came of it");
        assertThat(text(row(), "verdict"))
                .isEqualTo(
                        "Not measured: the desk does not see how many ads are approved at the first pass; ask who does, and"
                                + " report the outcome here");

        assertThat(click("report", key(), Map.of("change", "BETTER", "reason", " ")))
                .isInstanceOf(Result.Refused.class);
        assertThat(click("report", key(), Map.of("reason", "61 % to 74 %"))).isInstanceOf(Result.Refused.class);
        assertThat(click("report", key(), Map.of("change", "BETTER", "reason", "61 % to 74 %, says Ad Review")))
                .isInstanceOf(Result.Done.class);

        assertThat(text(row(), "verdict"))
                .isEqualTo("Reported, not measured: better, told on " + today() + ": 61 % to 74 %, says Ad Review");
        assertThat(text(row(), "state")).isEqualTo("Done");
    }

    @Test
    void aProposedRule_worked_onceItIsDecidedAndPublished() throws Exception {
        String question = "May a quilted submarine sell marmalade?";
        themes(
                4,
                new Theme(
                        theme,
                        "submarines",
                        question,
                        PolicyArea.ALC,
                        30,
                        10,
                        8,
                        Map.of(Market.US, 30),
                        Map.of(),
                        Instant.EPOCH,
                        Instant.EPOCH));
        click("project", Long.toString(theme), Map.of("action", "POLICY_PROPOSAL"));
        click("approve", key(), Map.of());
        click("start", key(), Map.of());
        click("ship", key(), Map.of());
        assertThat(text(row(), "verdict"))
                .isEqualTo(
                        "Too early: no decision about one of its tickets is logged since it began; no entry published since"
                                + " then answers its typical question");

        outcomes = new MadeUpOutcomes(OutcomeWeek.share(0, 0), true);
        SomeEntries.publish(knowledge, SomeEntries.someContent(question));
        // A busy machine may need more than a second until a search finds it.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(text(row(), "verdict"))
                        .startsWith("Effective: a decision is logged, and entry ")
                        .endsWith("published since it began, answers its typical question"));
    }
}
