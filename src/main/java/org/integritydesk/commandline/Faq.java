package org.integritydesk.commandline;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.integritydesk.knowledge.CheckReport;
import org.integritydesk.knowledge.EntryFiles;

/**
 * {@code ./integrity faq check|import|export PATH}: the entries of a folder, a file or a table. Ends with 0 if all is well,
 * with 1 if an entry is bad or the service does not do it, with 2 if the path cannot be read or written.
 */
public final class Faq {
    private static final String PARTIAL = "--partial";

    private Faq() {}

    /** Does what the first argument says with the path of the second. */
    public static void main(String... args) {
        System.exit(run(args[0], Path.of(args[1]), List.of(args).contains(PARTIAL)));
    }

    private static int run(String command, Path path, boolean partial) {
        try {
            return switch (command) {
                case "check" -> check(path);
                case "import" -> new FaqTransfer(FaqService.configured()).load(path, partial);
                default -> new FaqTransfer(FaqService.configured()).export(path);
            };
        } catch (UncheckedIOException failed) {
            System.err.println(
                    path + " cannot be " + (command.equals("export") ? "written: " : "read: ") + reason(failed));
            return 2;
        } catch (ServiceRefused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    /** The file system's own words are the path once more. */
    private static String reason(UncheckedIOException failed) {
        return failed.getCause() instanceof NoSuchFileException missing
                ? "there is no " + missing.getFile()
                : String.valueOf(failed.getMessage());
    }

    private static int check(Path path) {
        CheckReport report = EntryFiles.check(path);
        System.out.println(report.render());
        return report.isClean() ? 0 : 1;
    }
}
