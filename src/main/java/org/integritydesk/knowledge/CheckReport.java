package org.integritydesk.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Outcome of checking entries without loading them.
 *
 * @param checked entries read, good and bad
 * @param bad of these, with problems
 * @param problems in the order of files and lines; empty: every entry is good
 */
public record CheckReport(int checked, int bad, List<Problem> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }

    static CheckReport of(List<ParsedFile> files) {
        List<ParsedEntry.Invalid> bad = files.stream()
                .map(ParsedFile::entry)
                .filter(ParsedEntry.Invalid.class::isInstance)
                .map(ParsedEntry.Invalid.class::cast)
                .toList();
        return new CheckReport(
                files.size(),
                bad.size(),
                bad.stream().flatMap(entry -> entry.problems().stream()).toList());
    }

    /** Whether every entry is good. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** One problem a line, then a line with the counts. */
    public String render() {
        return problems.stream()
                .map(problem -> problem.render() + "\n")
                .collect(Collectors.joining("", "", "%d checked, %d with problems".formatted(checked, bad)));
    }
}
