package org.integritydesk.commandline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.integritydesk.knowledge.CheckReport;
import org.integritydesk.knowledge.EntryFiles;

/** {@code ./integrity faq check PATH}: checks entry files; exits with 1 when one of them is bad. */
public final class FaqCheck {
    private FaqCheck() {}

    /** Checks the file or folder named by the first argument. */
    public static void main(String... args) {
        try {
            CheckReport report = EntryFiles.check(Path.of(args[0]));
            System.out.println(report.render());
            System.exit(report.isClean() ? 0 : 1);
        } catch (UncheckedIOException e) {
            System.err.println(args[0] + " cannot be read: " + e.getMessage());
            System.exit(2);
        }
    }
}
