package org.integritydesk.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.integritydesk.evaluation.DecisionBench;
import org.integritydesk.evaluation.DeskBench;
import org.integritydesk.evaluation.EntryPack;
import org.integritydesk.evaluation.InsightBench;
import org.integritydesk.evaluation.LabelledQuestion;
import org.integritydesk.evaluation.LabelledQuestion.Half;
import org.integritydesk.evaluation.LargeBench;
import org.integritydesk.knowledge.OfflineSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./integrity bench}: how long things take on this machine. */
@Command(
        name = "./integrity bench",
        description =
                "How long one decision takes on this machine, and how a large knowledge base, a large desk or a long record does.",
        sortOptions = false)
public final class Bench implements Callable<Integer> {
    /** Each of some hundred claims needs an open one of its own. */
    private static final int FEWEST_TICKETS = 2_000;

    /** Fewer are no themes. */
    private static final int FEWEST_QUESTIONS = 5_000;

    @Option(names = "--pack", required = true, paramLabel = "FOLDER", description = "entry files")
    private Path pack = Path.of("");

    @Option(
            names = "--labelled",
            required = true,
            paramLabel = "Q.tsv",
            description = "questions with labels; only the tuning half is asked")
    private Path labelled = Path.of("");

    @Option(names = "--app", required = true, paramLabel = "FOLDER", description = "the packaged service")
    private Path app = Path.of("");

    @Option(
            names = "--large",
            arity = "0..1",
            fallbackValue = "100000",
            paramLabel = "N",
            description =
                    "this many made-up entries instead; without a number ${FALLBACK-VALUE}, which takes about ten minutes")
    private @Nullable Integer large;

    @Option(
            names = "--desk",
            arity = "0..1",
            fallbackValue = "100000",
            paramLabel = "N",
            description =
                    "this many made-up tickets instead, and how long the database takes for the queue and for acts on them;"
                            + " without a number ${FALLBACK-VALUE}")
    private @Nullable Integer desk;

    @Option(
            names = "--insights",
            arity = "0..1",
            fallbackValue = "1000000",
            paramLabel = "N",
            description =
                    "this many made-up questions instead, and how long the nightly work and the insights page take; without"
                            + " a number ${FALLBACK-VALUE}")
    private @Nullable Integer insights;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private Bench() {}

    /** Exits with 2 when the arguments or the files are wrong. */
    public static void main(String... args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        // The launcher names files of its own before those of the caller.
        return Terminal.of(new Bench()).setOverwrittenOptionsAllowed(true);
    }

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        if (large != null && large < 1) {
            throw new ParameterException(line, "--large needs at least 1 entry");
        }
        if (desk != null && desk < FEWEST_TICKETS) {
            throw new ParameterException(line, "--desk needs at least " + FEWEST_TICKETS + " tickets");
        }
        if (insights != null && insights < FEWEST_QUESTIONS) {
            throw new ParameterException(line, "--insights needs at least " + FEWEST_QUESTIONS + " questions");
        }
        var folder = Files.createTempDirectory("integrity-desk-bench");
        try {
            if (desk != null) {
                DeskBench.Figures figures = DeskBench.run(desk, folder);
                line.getOut().println(json ? Terminal.render(figures, true) : figures.report());
                return CommandLine.ExitCode.OK;
            }
            if (insights != null) {
                InsightBench.Figures figures = InsightBench.run(insights, app, folder);
                line.getOut().println(json ? Terminal.render(figures, true) : figures.report());
                return CommandLine.ExitCode.OK;
            }
            var figures = large == null ? decisions(folder) : LargeBench.run(large, folder, Terminal.modelCache());
            line.getOut().println(Terminal.render(figures, json));
            return CommandLine.ExitCode.OK;
        } finally {
            Terminal.remove(folder);
        }
    }

    private DecisionBench.Figures decisions(Path folder) throws IOException {
        var questions = LabelledQuestion.read(labelled).stream()
                .filter(question -> question.half() == Half.TUNING)
                .toList();
        return new DecisionBench(new OfflineSearch(Terminal.modelCache()))
                .run(EntryPack.read(pack), questions, LocalDate.now(Clock.systemUTC()), folder);
    }
}
