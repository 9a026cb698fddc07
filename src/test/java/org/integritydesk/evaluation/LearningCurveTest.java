package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.integritydesk.evaluation.LearningCurve.Point;
import org.integritydesk.evaluation.QuestionSet.Item;
import org.integritydesk.evaluation.QuestionSet.Query;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
    private static final List<Item> ITEMS =
            List.of(new Item("beer", List.of("Beer?", "Ale?"), ""), new Item("vape", List.of("Vapes?"), "No."));
    private static final List<Query> SOLVED = List.of(
            new Query("1", "brewery", Set.of("beer")),
            new Query("2", "weather", Set.of()),
            new Query("3", "taproom", Set.of("beer")),
            new Query("4", "Beer?", Set.of("beer")));

    @Test
    void entries_startWithTheirFirstWording() {
        assertThat(LearningCurve.learned(ITEMS, SOLVED, 0))
                .extracting(Item::wordings)
                .containsExactly(List.of("Beer?"), List.of("Vapes?"));
    }

    @Test
    void wordings_areLearnedInOrder_upToTheirNumber_eachOnce() {
        assertThat(LearningCurve.learned(ITEMS, SOLVED, 1).getFirst().wordings())
                .containsExactly("Beer?", "brewery");
        assertThat(LearningCurve.learned(ITEMS, SOLVED, 8).getFirst().wordings())
                .containsExactly("Beer?", "brewery", "taproom");
        assertThat(LearningCurve.learned(ITEMS, SOLVED, 8).getLast().answer()).isEqualTo("No.");
    }

    @Test
    void plot_showsBothLines_andEscapesTheTitle() {
        var svg = CurvePlot.svg("a <set>", List.of(new Point(0, 2, 0.5, 0.75), new Point(8, 18, 0.9, 1.0)));

        assertThat(svg)
                .contains("a &lt;set>", "hit@1 90.0 %", "hit@3 100.0 %", ">50.0 %<", ">75.0 %<")
                .contains("<polyline points=\"56.0,166.0 450.0,68.4\"");
    }
}
