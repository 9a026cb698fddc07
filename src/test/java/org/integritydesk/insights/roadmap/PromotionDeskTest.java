package org.integritydesk.insights.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct.Result;
import org.integritydesk.insights.InsightTable;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.insights.InsightView;
import org.integritydesk.insights.Insights;
import org.integritydesk.insights.MadeUpThemes;
import org.integritydesk.insights.Scope;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.roadmap.store.PromotionRepository;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** A regional theme on its way to the global list, on the real database. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class PromotionDeskTest {
    private static final PersonId ANA = new PersonId("UANA");

    @Inject
    PromotionRepository promotions;

    @Inject
    Insights insights;

    @Inject
    Clock clock;

    private long theme;

    @Test
    void aRegionalTheme_isProposed_promoted_andTakenUp_withItsEvidence() throws Exception {
        theme = 3_000_001;
        assertThat(cells())
                .startsWith(
                        new Cell.Value("beer delivery"),
                        new Cell.Value("Proposed"),
                        new Cell.Value("Asked in 2 markets: United States 20 asks, Canada 10 asks"));
        assertThat(click(Promotion.Act.TAKE_UP, "EMEA writes an entry")).isInstanceOf(Result.Refused.class);

        List<Result> promoted = AtOnce.run(4, 8, n -> click(Promotion.Act.PROMOTE, ""));
        assertThat(promoted).allMatch(result -> result instanceof Result.Done);
        assertThat(click(Promotion.Act.TAKE_UP, "")).isInstanceOf(Result.Refused.class);
        assertThat(click(Promotion.Act.TAKE_UP, "EMEA writes an entry")).isInstanceOf(Result.Done.class);

        assertThat(cells()).contains(new Cell.Value("Taken up globally"), new Cell.Value("EMEA writes an entry"));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> view().behind(scope(), Long.toString(theme)))
                        .orElseThrow()
                        .rows())
                .hasSize(2);
    }

    @Test
    void whatWasDeclined_canBePromotedLater_andTheReasonIsKept() {
        theme = 3_000_002;
        assertThat(click(Promotion.Act.DECLINE, "A local holiday")).isInstanceOf(Result.Done.class);
        assertThat(click(Promotion.Act.DECLINE, "Another reason")).isInstanceOf(Result.Refused.class);
        assertThat(click(Promotion.Act.PROMOTE, "It came back")).isInstanceOf(Result.Done.class);

        assertThat(QuarkusTransaction.requiringNew().call(() -> promotions.about(theme)))
                .extracting(Promotion::note)
                .containsExactly("A local holiday", "It came back");
    }

    @Test
    void everyView_hasItsActs() {
        assertThat(insights.all())
                .extracting(InsightView::id)
                .contains("projects", "training", "roadmap", "promotions", "stakeholders");
        assertThat(insights.acts("themes")).extracting(act -> act.id()).contains("project");
        assertThat(insights.acts("projects"))
                .extracting(act -> act.id())
                .containsExactlyInAnyOrder("approve", "start", "ship", "plan", "decline", "abandon", "report");
        // What is done is not on the roadmap any more.
        assertThat(insights.acts("roadmap"))
                .extracting(act -> act.id())
                .containsExactlyInAnyOrder("approve", "start", "ship", "plan", "decline", "abandon");
        assertThat(insights.acts("training")).extracting(act -> act.id()).containsExactly("held");
        assertThat(insights.acts("promotions"))
                .extracting(act -> act.id())
                .containsExactlyInAnyOrder("promote", "take-up", "decline");
        for (InsightView view : insights.all()) {
            InsightTable table = view.table(scope());
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
            assertThat(view.behind(scope(), "nonsense")).isEmpty();
        }
    }

    private List<Cell> cells() {
        return QuarkusTransaction.requiringNew().call(() -> view().table(scope())).rows().stream()
                .filter(row -> Long.toString(theme).equals(row.key()))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private Result click(Promotion.Act act, String note) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new PromotionStep(desk(), act).run(ANA, Long.toString(theme), Map.of("note", note)));
    }

    private PromotionView view() {
        return new PromotionView(desk());
    }

    private PromotionDesk desk() {
        return new PromotionDesk(
                MadeUpThemes.of(
                        day -> new DayCount(day, 1, 20),
                        MadeUpThemes.theme(theme, Map.of(Market.US, 20, Market.CA, 10), Map.of())),
                promotions,
                clock,
                5);
    }

    private Scope scope() {
        return new Scope(
                clock.instant().minus(Duration.ofDays(7)), clock.instant().plusSeconds(60), null, null);
    }
}
