package org.integritydesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./integrity bench}: that it measures what it says; how much it is, is another machine's business. */
class BenchTest {
    private static final String PACK = "src/main/resources/knowledge/entries/alc";

    @TempDir
    Path folder = Path.of("");

    @Test
    void decisions_areAskedOfThePack() throws IOException {
        var labelled = Files.writeString(folder.resolve("labelled.tsv"), """
                qid\thalf\tkind\tlanguage\tmarket\ttext\toutcomes\tentries
                q1\ttuning\tanswerable\ten\tUS\tcan a craft brewery advertise\tANSWER,SUGGEST\talc-craft-brewery-us
                q2\tjudging\tanswerable\ten\tUS\tbeer ads in the us\tANSWER,SUGGEST\talc-craft-brewery-us
                """);

        var figures = new ObjectMapper().readTree(bench("--pack", PACK, "--labelled", labelled.toString(), "--json"));

        assertThat(figures.get("decisions").asInt()).isEqualTo(5);
        assertThat(figures.get("decisionMsP50").asDouble())
                .isGreaterThan(figures.get("embeddingMsP50").asDouble() / 2);
        assertThat(figures.get("indexKnownVectorsMs").asDouble()).isPositive();
        assertThat(figures.get("changeMsP95").asDouble()).isPositive();
    }

    @Test
    void madeUpEntries_areIndexedAndFound() throws IOException {
        var figures = new ObjectMapper().readTree(bench("--pack", PACK, "--labelled", "x", "--large", "50", "--json"));

        assertThat(figures.get("rows").asInt()).isEqualTo(200);
        assertThat(figures.get("queryMsP95TwoAtOnce").asDouble()).isPositive();
        assertThat(figures.get("heapMb").asDouble()).isPositive();
    }

    @Test
    void madeUpTickets_areListedAndWorkedOn() throws IOException {
        var figures = new ObjectMapper().readTree(bench("--pack", PACK, "--labelled", "x", "--desk", "2000", "--json"));

        assertThat(figures.findValuesAsText("what"))
                .contains("App Home", "Queue, Mine", "Whole ticket with its history", "Claim", "Resolve");
        assertThat(figures.at("/steps"))
                .allSatisfy(step -> assertThat(step.get("msP95").asDouble()).isPositive());
        assertThat(figures.at("/plans/0/lines")).isNotEmpty();
        assertThat(bench("--pack", PACK, "--labelled", "x", "--desk", "2000"))
                .contains("2,000 tickets, 400 of them open", "p95", "Index");
    }

    private static String bench(String... arguments) {
        var out = new StringWriter();
        int exit = Bench.command()
                .setOut(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("--app", "x"), Arrays.stream(arguments))
                        .toArray(String[]::new));
        assertThat(exit).isZero();
        return out.toString();
    }
}
