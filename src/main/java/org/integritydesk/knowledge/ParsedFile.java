package org.integritydesk.knowledge;

import java.util.List;

/**
 * An entry as a file gives it.
 *
 * @param file as the person named it, with {@code /} between folders
 * @param line on which the entry begins, from 1
 */
public record ParsedFile(String file, int line, ParsedEntry entry) {
    /** Where the entry is, for people. */
    String place() {
        return line == 1 ? file : file + ":" + line;
    }

    /** The same place with these problems in place of the entry. */
    ParsedFile refused(List<FieldProblem> problems) {
        return new ParsedFile(
                file,
                line,
                new ParsedEntry.Invalid(problems.stream()
                        .map(problem -> new Problem(file, line, problem.field(), problem.sentence()))
                        .toList()));
    }
}
