package org.integritydesk.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.integritydesk.evaluation.CurvePlot;
import org.integritydesk.evaluation.EntryPack;
import org.integritydesk.evaluation.Evaluation;
import org.integritydesk.evaluation.LabelledEvaluation;
import org.integritydesk.evaluation.LabelledFigures;
import org.integritydesk.evaluation.LabelledQuestion;
import org.integritydesk.evaluation.LearningCurve;
import org.integritydesk.evaluation.QuestionSet;
import org.integritydesk.evaluation.ThemeEvaluation;
import org.integritydesk.evaluation.TrafficEvaluation;
import org.integritydesk.evaluation.TrafficFigures;
import org.integritydesk.knowledge.OfflineSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./integrity eval}: how good retrieval and decision are on a question set. */
@Command(
        name = "./integrity eval",
        description = {
            "How good retrieval and decision are on a question set (tab-separated files without a header),",
            "or on labelled questions about a folder of entries; or how well questions are grouped into themes,",
            "and what the nightly work finds in made-up years."
        },
        sortOptions = false)
public final class Eval implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** What is asked: one of the four. */
    private static final class Asked {
        @ArgGroup(exclusive = false)
        private @Nullable Questions questions;

        @ArgGroup(exclusive = false)
        private @Nullable Labelled labelled;

        @Option(
                names = "--themes",
                paramLabel = "Q.tsv",
                description =
                        "questions: id, text, intent; how well they are grouped into themes, beside plain k-means")
        private @Nullable Path themes;

        @Option(
                names = "--traffic",
                paramLabel = "N",
                description =
                        "this many made-up years of questions, of which the truth is known; how well the nightly work finds"
                                + " their themes and what changed; half a minute each")
        private @Nullable Integer traffic;
    }

    private static final class Questions {
        @Option(names = "--faq", required = true, paramLabel = "F.tsv", description = "entries: id, question, answer")
        private Path faq = Path.of("");

        @Option(
                names = "--queries",
                required = true,
                paramLabel = "Q.tsv",
                description = "questions: id, text, ids of the entries that answer it")
        private Path queries = Path.of("");

        @Option(
                names = "--dev",
                paramLabel = "D.tsv",
                description = "questions to fit the confidence on; without it nothing is fitted")
        private @Nullable Path dev;

        @Option(
                names = "--curve",
                description = "the learning curve instead: entries start with one wording and learn those of --dev")
        private boolean curve;

        @Option(names = "--svg", paramLabel = "OUT.svg", description = "draw the learning curve")
        private @Nullable Path svg;
    }

    private static final class Labelled {
        @Option(names = "--labelled", required = true, paramLabel = "Q.tsv", description = "questions with labels")
        private Path labelled = Path.of("");

        @Option(names = "--pack", required = true, paramLabel = "FOLDER", description = "entry files")
        private Path pack = Path.of("");

        @Option(names = "--half", description = "one of: ${COMPLETION-CANDIDATES}; without it both")
        private LabelledQuestion.@Nullable Half half;
    }

    private Eval() {}

    /** Exits with 2 when the arguments or the files are wrong. */
    public static void main(String... args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        return Terminal.of(new Eval());
    }

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        if (asked.themes != null) {
            var search = new OfflineSearch(Terminal.modelCache());
            var comparison = new ThemeEvaluation(search::embed).run(QuestionSet.queries(asked.themes));
            line.getOut().println(json ? Terminal.render(comparison, true) : comparison.report());
            return CommandLine.ExitCode.OK;
        }
        if (asked.traffic != null) {
            TrafficFigures traffic = traffic(asked.traffic, line);
            line.getOut().println(json ? Terminal.render(traffic, true) : traffic.report());
            return CommandLine.ExitCode.OK;
        }
        var figures = asked.labelled == null
                ? figures(Objects.requireNonNull(asked.questions), line)
                : figures(asked.labelled);
        line.getOut().println(Terminal.render(figures, json));
        return CommandLine.ExitCode.OK;
    }

    private static TrafficFigures traffic(int years, CommandLine line) throws IOException {
        if (years < 1) {
            throw new ParameterException(line, "--traffic needs at least 1 year");
        }
        var folder = Files.createTempDirectory("integrity-desk-eval");
        try {
            return TrafficEvaluation.run(
                    new OfflineSearch(Terminal.modelCache()),
                    years,
                    folder,
                    seed -> line.getErr().println("year " + seed + " of " + years));
        } finally {
            Terminal.remove(folder);
        }
    }

    private static Object figures(Questions set, CommandLine line) throws IOException {
        if (set.svg != null && !set.curve) {
            throw new ParameterException(line, "--svg draws the learning curve: add --curve");
        }
        if (set.curve && set.dev == null) {
            throw new ParameterException(line, "--curve learns from solved questions: name them with --dev");
        }
        var items = QuestionSet.items(set.faq);
        var queries = QuestionSet.queries(set.queries);
        var dev = set.dev == null ? null : QuestionSet.queries(set.dev);
        var search = new OfflineSearch(Terminal.modelCache());
        if (!set.curve || dev == null) {
            return new Evaluation(search).run(items, queries, dev);
        }
        var points = new LearningCurve(search.remembering()).run(items, queries, dev);
        if (set.svg != null) {
            Files.writeString(
                    set.svg,
                    CurvePlot.svg(folder(set.faq) + ": share of questions whose right entry is found", points));
        }
        return points;
    }

    /** Question sets are known by their folder. */
    private static Path folder(Path file) {
        return Objects.requireNonNull(
                Objects.requireNonNull(file.toAbsolutePath().normalize().getParent())
                        .getFileName());
    }

    private static LabelledFigures figures(Labelled set) throws IOException {
        var questions = LabelledQuestion.read(set.labelled).stream()
                .filter(question -> set.half == null || question.half() == set.half)
                .toList();
        var pack = EntryPack.read(set.pack);
        return LabelledFigures.of(new LabelledEvaluation(new OfflineSearch(Terminal.modelCache()))
                .run(pack, questions, LocalDate.now(Clock.systemUTC())));
    }
}
