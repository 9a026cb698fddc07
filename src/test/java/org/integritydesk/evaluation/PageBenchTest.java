package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bench of the page calls empty, and what it says at the end. */
class PageBenchTest {
    @Test
    void viewWithoutRows_isEmpty() throws Exception {
        assertThat(unfilled("[]")).containsExactly("rows");
    }

    @Test
    void figureThatIsNothingEverywhere_isEmpty() throws Exception {
        assertThat(unfilled("""
                [{"values": {"theme": "beer", "asks": 0, "wait": null}},
                 {"values": {"theme": "wine", "asks": 0, "wait": null}}]""")).containsExactly("column asks", "column wait");
    }

    @Test
    void figureThatIsToldOrHiddenOnce_isFilled() throws Exception {
        assertThat(unfilled("""
                [{"values": {"theme": null, "asks": {"hidden": true}, "wait": "PT5S"}}]""")).isEmpty();
        assertThat(unfilled("""
                [{"values": {"theme": null, "asks": 0, "wait": "PT5S"}}, {"values": {"theme": null, "asks": 4, "wait": null}}]""")).isEmpty();
    }

    @Test
    void summary_namesWhatIsAboveTheGoal() {
        var times = new PageBench.Times(
                List.of(
                        new PageBench.Time("This week", "7 days", 20, 299.9),
                        new PageBench.Time("Themes", "7 days", 20, 300),
                        new PageBench.Time("Themes", "a year", 20, 1_000)),
                20);

        assertThat(times.report())
                .contains("20/300*", "20/1000*")
                .endsWith("the goal holds for 1 of 3, not for: Themes (7 days), Themes (a year)");
    }

    private static List<String> unfilled(String rows) throws Exception {
        return PageBench.unfilled(new ObjectMapper().readTree("""
                        {"columns": [{"name": "theme", "kind": "TEXT"}, {"name": "asks", "kind": "COUNT"},
                         {"name": "wait", "kind": "DURATION"}], "items": %s}""".formatted(rows)));
    }
}
