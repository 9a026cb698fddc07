package org.integritydesk.insights.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.integritydesk.insights.Improvements;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Theme;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** What others tell of projects, when, and where. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ProjectImprovementsTest extends ProjectStory {
    /** The first look is after four weeks; what was shown then is no news a week later. */
    @Test
    void whatHelped_isTold_whenItWasShown_andNeverBefore() throws Exception {
        click("project", Long.toString(theme), Map.of());
        assertThat(ongoing()).as("only proposed").isEmpty();
        click("approve", key(), Map.of());
        assertThat(ongoing())
                .extracting(Improvements.Ongoing::action, Improvements.Ongoing::about)
                .containsExactly(tuple("FAQ_ENTRY", "beer delivery"));
        click("start", key(), Map.of());
        themes(0, MadeUpThemes.theme(theme, Map.of(Market.US, 20), Map.of()));
        click("ship", key(), Map.of());
        assertThat(ongoing()).as("done").isEmpty();
        write(
                "update improvement_project set shipped_on = shipped_on - 57, updated_at = updated_at - interval '57 days'"
                        + " where id = " + id(key()));
        LocalDate shipped = today().minusDays(57);

        assertThat(shown(shipped.plusDays(21), shipped.plusDays(28)))
                .as("too early")
                .isEmpty();
        assertThat(shown(shipped.plusDays(22), shipped.plusDays(29)))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.fewer()).isNotNull();
                    assertThat(Objects.requireNonNull(shown.fewer()).weeks()).isEqualTo(4);
                    assertThat(shown.fewer().percent()).isEqualTo(100);
                    assertThat(shown.fewer().least()).isBetween(1, 100);
                });
        assertThat(shown(shipped.plusDays(29), shipped.plusDays(36)))
                .as("no news")
                .isEmpty();
    }

    @Test
    void aProject_isTheBusinessOfItsMarket_orOfTheOnlyCountryThatAsked() throws Exception {
        Theme canadian = MadeUpThemes.theme(theme, Map.of(Market.CA, 10, Market.UNSPEC, 5), Map.of());
        click("project", Long.toString(theme), Map.of("market", "ALL"));
        click("approve", key(), Map.of());
        assertThat(ongoing())
                .extracting(Improvements.Ongoing::market)
                .as("both asked")
                .containsExactly((Market) null);

        themes(4, canadian);
        assertThat(ongoing()).extracting(Improvements.Ongoing::market).containsExactly(Market.CA);
        themes(0, canadian);
        assertThat(ongoing())
                .extracting(Improvements.Ongoing::market)
                .as("nobody asked")
                .containsExactly((Market) null);

        themes(4, canadian);
        click("decline", key(), Map.of("reason", "Something else first"));
        click("project", Long.toString(theme), Map.of("market", "US", "action", "TRAINING"));
        click("approve", key(), Map.of());
        assertThat(ongoing())
                .extracting(Improvements.Ongoing::action, Improvements.Ongoing::market)
                .containsExactly(tuple("TRAINING", Market.US));
    }

    private <T> List<T> improvements(Function<Improvements, List<T>> read) {
        return QuarkusTransaction.requiringNew().call(() -> read.apply(new ProjectImprovements(desk(), log, clock)));
    }

    private List<Improvements.Ongoing> ongoing() {
        return improvements(all -> all.ongoing(clock.instant().plusSeconds(1))).stream()
                .filter(project -> project.theme() == theme)
                .toList();
    }

    private List<Improvements.Shown> shown(LocalDate before, LocalDate day) {
        return improvements(all -> all.shown(before, day)).stream()
                .filter(project -> project.theme() == theme)
                .toList();
    }
}
