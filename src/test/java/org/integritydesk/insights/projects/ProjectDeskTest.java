package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Scope;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A theme becomes a project, and the project moves on. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ProjectDeskTest extends ProjectStory {
    private static final PersonId BEN = new PersonId("UBEN");

    @Test
    void oneClick_makesAProject_withEverythingFilledIn_andTheSecondOneDoesNothing() throws Exception {
        List<Result> results = AtOnce.run(8, 16, n -> click("project", Long.toString(theme), Map.of()));

        assertThat(results).allMatch(result -> result instanceof Result.Done);
        assertThat(results.stream().filter(result -> result.toString().contains("already")))
                .hasSize(15);
        InsightTable.Row row = row();
        assertThat(text(row, "project")).isEqualTo("Write or improve an FAQ entry: beer delivery");
        assertThat(text(row, "state")).isEqualTo("Proposed");
        assertThat(row.cells().subList(6, 11))
                .containsExactly(
                        new Cell.Value(180.0),
                        new Cell.Value(90L),
                        new Cell.Value(1.0),
                        new Cell.Value(1.0),
                        new Cell.Value(0.5));
        assertThat(act("project").fields(Long.toString(theme)))
                .extracting(InsightAct.Field::value)
                .noneMatch(String::isEmpty);
    }

    @Test
    void ofTwoWhoMoveAProjectOnAtOnce_oneIsFaster_andTheOtherIsTold() throws Exception {
        click("project", Long.toString(theme), Map.of());
        String key = key();

        List<Result> results = AtOnce.run(
                2,
                2,
                n -> n == 0 ? click("approve", key, Map.of()) : click("decline", key, Map.of("reason", "Not now")));

        assertThat(results.stream().filter(result -> result instanceof Result.Done))
                .hasSize(1);
        assertThat(results.stream().filter(result -> result instanceof Result.Refused))
                .singleElement()
                .asString()
                .contains("Somebody changed");
        assertThat(query("select count(*) from project_event where project = " + id(key)))
                .isEqualTo("2");
    }

    @Test
    void theSameClickAgain_doesNothingMore_butAnotherPersonsIsRefused() throws Exception {
        click("project", Long.toString(theme), Map.of());
        String key = key();

        assertThat(click("approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click("approve", key, Map.of())).isInstanceOf(Result.Done.class);
        assertThat(click(BEN, "approve", key, Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(isOffered("approve", key)).isFalse();
        assertThat(isOffered("start", key)).isTrue();
        assertThat(query("select count(*) from project_event where project = " + id(key)))
                .isEqualTo("2");
    }

    @Test
    void thePlanCanChange_andTheHistoryKeepsWhatItWas() throws Exception {
        click("project", Long.toString(theme), Map.of("lane", "LEGAL", "owner", "Policy team"));
        assertThat(text(row(), "owner")).isEqualTo("Policy team");
        assertThat(text(row(), "lane")).isEqualTo("must do: legal");
        assertThat(row().cells().get(6)).isEqualTo(new Cell.None());

        assertThat(click("plan", key(), Map.of("lane", "WEIGHED", "effort", "1")))
                .isInstanceOf(Result.Done.class);
        assertThat(click("plan", key(), Map.of("impact", "7"))).isInstanceOf(Result.Refused.class);

        assertThat(row().cells().get(6)).isEqualTo(new Cell.Value(90.0));
        assertThat(query(
                        "select string_agg(act || ' ' || note, '; ' order by version) from project_event where project = "
                                + id(key())))
                .contains("PROPOSE Policy team")
                .contains("must do: legal")
                .contains("PLAN Policy team")
                .contains("/ 1.0 = 90.0");
        assertThatThrownBy(() -> write("update project_event set note = '' where project = " + id(key())))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aProjectOfOneMarket_isShownAndMeasuredThere() throws Exception {
        themes(4, MadeUpThemes.theme(theme, Map.of(Market.CA, 20), Map.of()));
        assertThat(act("project").fields(Long.toString(theme)).get(1).value()).isEqualTo("CA");
        assertThat(click("project", Long.toString(theme), Map.of("market", "Mars")))
                .isInstanceOf(Result.Refused.class);
        click("project", Long.toString(theme), Map.of());

        assertThat(text(row(), "market")).isEqualTo("Canada");
        assertThat(isShown(Market.CA, PolicyArea.ALC)).isTrue();
        assertThat(isShown(Market.US, null)).isFalse();
        assertThat(isShown(null, PolicyArea.GAM)).isFalse();
    }

    @Test
    void declining_wantsAReason_andAfterwardsItCanBeProposedAgain() throws Exception {
        click("project", Long.toString(theme), Map.of());
        assertThat(click("decline", key(), Map.of("reason", " "))).isInstanceOf(Result.Refused.class);
        assertThat(click("decline", key(), Map.of("reason", "Policy is rewriting the rule")))
                .isInstanceOf(Result.Done.class);

        assertThat(click("project", Long.toString(theme), Map.of()).toString()).doesNotContain("already");
        assertThat(query("select count(*) from improvement_project where theme = " + theme))
                .isEqualTo("2");
    }

    @Test
    void whatIsNotThere_isAKindSentence() {
        assertThat(click("project", "999", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("project", "abc", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(click("approve", "999999999-1", Map.of())).isInstanceOf(Result.Refused.class);
        assertThat(behind("nonsense")).isEmpty();
    }

    private boolean isShown(@Nullable Market market, @Nullable PolicyArea area) {
        String key = key();
        Scope scope = new Scope(scope().from(), scope().to(), market, area);
        return QuarkusTransaction.requiringNew().call(() -> new ProjectView(desk()).table(scope)).rows().stream()
                .anyMatch(row -> key.equals(row.key()));
    }
}
