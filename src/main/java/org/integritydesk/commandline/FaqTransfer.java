package org.integritydesk.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryFolder;
import org.integritydesk.knowledge.EntryFormat;

/** Carries entries between a path and a running service, and prints what became of them. */
final class FaqTransfer {
    private final FaqService service;

    FaqTransfer(FaqService service) {
        this.service = service;
    }

    /** Imports a folder, a file or a table; the exit code. */
    int load(Path path, boolean partial) {
        EntryFormat format = format(path);
        JsonNode report = service.load(format, String.valueOf(path.getFileName()), bytes(format, path), partial);
        report.path("refused").forEach(FaqTransfer::printProblem);
        printIds(report, "added");
        printIds(report, "changed");
        System.out.printf(
                "%d added, %d changed, %d unchanged, %d problems%n",
                report.path("added").size(),
                report.path("changed").size(),
                report.path("unchanged").size(),
                report.path("refused").size());
        if (!report.path("applied").asBoolean()) {
            System.out.println(
                    "Nothing was imported. Correct the problems, or import the good entries with --partial.");
        }
        return report.path("refused").isEmpty() ? 0 : 1;
    }

    /** Exports everything to a folder or a table; the exit code. */
    int export(Path path) {
        EntryFormat format = format(path);
        byte[] entries = service.export(format);
        System.out.println(write(format, entries, path) + " entries written to " + path);
        return 0;
    }

    private static int write(EntryFormat format, byte[] entries, Path path) {
        return switch (format) {
            case MD -> EntryFolder.unzip(entries, path);
            case CSV, TSV -> {
                try {
                    Files.write(path, entries);
                    yield EntryFiles.parse(format, path.toString(), entries).size();
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            }
        };
    }

    private static byte[] bytes(EntryFormat format, Path path) {
        return switch (format) {
            case MD -> EntryFolder.zip(path);
            case CSV, TSV -> {
                try {
                    yield Files.readAllBytes(path);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
    }

    private static EntryFormat format(Path path) {
        return Files.isDirectory(path) ? EntryFormat.MD : EntryFiles.formatOf(path.toString());
    }

    private static void printProblem(JsonNode problem) {
        System.out.printf(
                "%s:%d: %s: %s%n",
                problem.path("file").asText(),
                problem.path("line").asInt(),
                problem.path("field").asText(),
                problem.path("sentence").asText());
    }

    private static void printIds(JsonNode report, String what) {
        report.path(what).forEach(id -> System.out.println(what + " " + id.asText()));
    }
}
