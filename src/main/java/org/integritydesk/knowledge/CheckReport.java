package org.integritydesk.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Outcome of checking entry files without loading them.
 *
 * @param checked files read, good and bad
 * @param problems in the order of files and lines; empty: every file is good
 */
public record CheckReport(int checked, List<Problem> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** Whether every file is good. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** One problem a line, then a line with the counts. */
    public String render() {
        var counts = "%d checked, %d with problems"
                .formatted(
                        checked, problems.stream().map(Problem::file).distinct().count());
        return problems.stream().map(problem -> problem.render() + "\n").collect(Collectors.joining("", "", counts));
    }
}
