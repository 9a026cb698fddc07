package org.integritydesk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./integrity eval} on small sets. */
class EvalTest {
    private static final String PACK = "src/main/resources/knowledge/entries/alc";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeSets() throws IOException {
        write("faq.tsv", """
                beer\tCan a craft brewery run ads?\t
                beer\tAre beer ads allowed?\t
                vape\tMay we promote vapes?\t
                casino\tIs a casino allowed to advertise?\tOnly with a licence.
                """);
        write("queries.tsv", """
                q1\tcan breweries run an ad\tbeer
                q2\tcan we advertise vapes\tvape
                q3\tare casino ads ok\tcasino
                q4\twhat is the weather in paris tomorrow\t
                """);
        write("dev.tsv", """
                d1\tbeer company wants to advertise\tbeer
                d2\tour client sells e-cigarettes\tvape
                d3\tonline gambling site\tcasino
                d4\thow do I reset my password\t
                """);
        write("labelled.tsv", """
                qid\thalf\tkind\tlanguage\tmarket\ttext\toutcomes\tentries
                q1\ttuning\tanswerable\ten\tUS\tcan a craft brewery advertise\tANSWER,SUGGEST\talc-craft-brewery-us
                q2\tjudging\tout_of_scope\ten\tUS\twhat is the weather in paris tomorrow\tESCALATE\t
                """);
    }

    private record Run(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @Test
    void json_hasTheNamesOthersRely_on() throws IOException {
        var run = eval("--faq", at("faq.tsv"), "--queries", at("queries.tsv"), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().properties().stream().map(Map.Entry::getKey))
                .containsExactly(
                        "entries",
                        "queries",
                        "hit1",
                        "hit3",
                        "mrr10",
                        "ndcg10",
                        "auroc",
                        "far90",
                        "inAnswerRight",
                        "inAnswerWrong",
                        "inSuggestRight",
                        "inSuggestMiss",
                        "inTicket",
                        "oosAnswered",
                        "oosSuggested",
                        "oosTicket",
                        "queryMsP50",
                        "queryMsP95");
        assertThat(run.json().get("entries").asInt()).isEqualTo(3);
        assertThat(run.json().get("queries").asInt()).isEqualTo(4);
        assertThat(run.json().get("hit1").asDouble()).isEqualTo(1);
        assertThat(run.json().get("auroc").asDouble()).isEqualTo(1);
    }

    @Test
    void bands_coverEveryQuestion() throws IOException {
        var figures = eval("--faq", at("faq.tsv"), "--queries", at("queries.tsv"), "--dev", at("dev.tsv"), "--json")
                .json();

        assertThat(figures.get("inAnswerRight").asDouble()
                        + figures.get("inAnswerWrong").asDouble()
                        + figures.get("inSuggestRight").asDouble()
                        + figures.get("inSuggestMiss").asDouble()
                        + figures.get("inTicket").asDouble())
                .isEqualTo(1);
        assertThat(figures.get("oosAnswered").asDouble()
                        + figures.get("oosSuggested").asDouble()
                        + figures.get("oosTicket").asDouble())
                .isEqualTo(1);
    }

    @Test
    void withoutJson_peopleGetALineForEachFigure() {
        var run = eval("--faq", at("faq.tsv"), "--queries", at("queries.tsv"));

        assertThat(run.out()).contains("hit1                     1.000").doesNotContain("{");
    }

    @Test
    void curve_learnsFromSolvedQuestions_andIsDrawn() throws IOException {
        var svg = folder.resolve("curve.svg");

        var points = eval(
                        "--faq",
                        at("faq.tsv"),
                        "--queries",
                        at("queries.tsv"),
                        "--dev",
                        at("dev.tsv"),
                        "--curve",
                        "--svg",
                        svg.toString(),
                        "--json")
                .json();

        assertThat(points).hasSize(6);
        assertThat(points.get(0).get("wordings").asInt()).isEqualTo(3);
        assertThat(points.get(1).get("wordings").asInt()).isEqualTo(6);
        assertThat(points.get(5).get("learned").asInt()).isEqualTo(8);
        assertThat(Files.readString(svg)).contains("<svg", "hit@1", "hit@3");
    }

    @Test
    void themes_areComparedWithPlainKMeans() throws IOException {
        write("intents.tsv", """
                q1\tcan a craft brewery run ads\tbeer
                q2\tare ads for a craft brewery allowed\tbeer
                q3\tis a craft brewery allowed to advertise\tbeer
                q4\tcraft brewery ads, are they allowed\tbeer
                q5\thow long does ad review take\treview
                q6\tad review time, how long is it\treview
                q7\thow many hours does the review of an ad take\treview
                q8\thow long until my ad is reviewed\treview
                q9\tnothing to do with anything\t
                """);

        var run = eval("--themes", at("intents.tsv"), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("questions").asInt()).isEqualTo(8);
        assertThat(run.json().get("intents").asInt()).isEqualTo(2);
        assertThat(run.json().get("methods").findValuesAsText("method"))
                .anyMatch(method -> method.startsWith("themes: average linkage"))
                .anyMatch(method -> method.startsWith("k-means"));
        assertThat(run.json().at("/methods/0/ari").asDouble()).isEqualTo(1);
        assertThat(eval("--themes", at("intents.tsv")).out())
                .contains("8 questions, 2 intents", "clusters", "noise", "ARI", "NMI", "seconds", "k-means");
    }

    @Test
    void labelledQuestions_areCountedByKindAndOutcome() throws IOException {
        var figures =
                eval("--labelled", at("labelled.tsv"), "--pack", PACK, "--json").json();

        assertThat(figures.get("inScope").asInt()).isEqualTo(1);
        assertThat(figures.get("hit1").asDouble()).isEqualTo(1);
        assertThat(figures.get("outcomes").get("OUT_OF_SCOPE").get("ESCALATE").asInt())
                .isEqualTo(1);
    }

    @Test
    void half_leavesTheOtherHalfOut() throws IOException {
        var figures = eval("--labelled", at("labelled.tsv"), "--pack", PACK, "--half", "tuning", "--json")
                .json();

        assertThat(figures.get("outcomes").properties().stream().map(Map.Entry::getKey))
                .containsExactly("ANSWERABLE");
        assertThat(figures.get("confidentWrong").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--faq faq.tsv",
                "--faq faq.tsv --queries queries.tsv --pack x",
                "--faq faq.tsv --queries queries.tsv --curve",
                "--faq faq.tsv --queries queries.tsv --dev dev.tsv --svg x.svg",
                "--labelled labelled.tsv --pack x --half third",
                "--nonsense"
            })
    void wrongArguments_areSaid(String arguments) {
        var run = eval(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: ./integrity eval").doesNotContain("\tat ");
    }

    @Test
    void missingFile_isNamed() {
        var run = eval("--faq", at("nowhere.tsv"), "--queries", at("queries.tsv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no file or folder").contains("nowhere.tsv");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void badLine_isNamed() throws IOException {
        write("bad.tsv", "q1\tfine\tbeer\nq2 without tabs\n");

        var run = eval("--faq", at("faq.tsv"), "--queries", at("bad.tsv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("bad.tsv:2: expected");
    }

    @Test
    void questionWithoutText_isAskedLikeAnyOther() throws IOException {
        write("blank.tsv", "q1\t\t\nq2\tbeer ads\tbeer\n");

        var figures = eval("--faq", at("faq.tsv"), "--queries", at("blank.tsv"), "--dev", at("blank.tsv"), "--json")
                .json();

        assertThat(figures.get("queries").asInt()).isEqualTo(2);
        assertThat(figures.get("oosAnswered").asDouble()).isZero();
    }

    @Test
    void emptyFileAndOtherEncodings_areRefused() throws IOException {
        write("empty.tsv", "\n");
        Files.write(folder.resolve("latin.tsv"), "q1\tcaf\u00e9\tbeer".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(eval("--faq", at("empty.tsv"), "--queries", at("queries.tsv"))
                        .err())
                .contains("there is nothing in it");
        assertThat(eval("--faq", at("faq.tsv"), "--queries", at("latin.tsv")).err())
                .contains("not UTF-8 text");
    }

    @Test
    void folderWithoutEntries_isRefused() {
        var run = eval("--labelled", at("labelled.tsv"), "--pack", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no entry files");
    }

    private static Run eval(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Eval.command()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
