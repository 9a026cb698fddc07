package org.integritydesk.playground.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockRulesTest {
    private static final String CHART = """
            {"type": "data_visualization", "title": "Week", "chart": {"type": "bar", "series": [
             {"name": "Now", "data": [{"label": "Asked", "value": 3}, {"label": "Solved", "value": 2}]},
             {"name": "Before", "data": [{"label": "Asked", "value": 1}, {"label": "Solved", "value": 0}]}],
             "axis_config": {"categories": ["Asked", "Solved"]}}}""";
    private static final String TABLE =
            "{\"type\": \"table\", \"rows\": [[{\"type\": \"raw_text\", \"text\": \"a\"}]]}";

    @Test
    void chartsAndTables_asSlackTakesThem() {
        assertThat(problems(CHART, CHART, TABLE)).isEmpty();
        assertThat(problems(CHART, CHART, CHART)).singleElement().asString().contains("data_visualization");
        assertThat(problems(TABLE, TABLE)).singleElement().asString().contains("type table");
    }

    @ParameterizedTest
    @CsvSource({
        "Week, '', must be 1 to 50",
        "Before, Now, unique",
        "Before, A name of more than twenty, must be 1 to 20",
        "Solved, Other, one point per category"
    })
    void brokenCharts_areRefused(String part, String broken, String problem) {
        String chart = part.equals("Solved")
                ? CHART.replaceFirst("\"Solved\", \"value\": 2", "\"" + broken + "\", \"value\": 2")
                : CHART.replace("\"" + part + "\"", "\"" + broken + "\"");

        assertThat(problems(chart)).anySatisfy(said -> assertThat(said).contains(problem));
    }

    private static List<String> problems(String... blocks) {
        try {
            return BlockRules.problems(
                    (ArrayNode) new ObjectMapper().readTree("[" + String.join(",", blocks) + "]"),
                    BlockRules.Surface.MESSAGE);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
