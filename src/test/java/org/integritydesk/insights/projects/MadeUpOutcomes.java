package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Span;

/**
 * Outcomes that a test makes up: every week the same.
 *
 * @param decided whether a decision about the theme is logged
 */
record MadeUpOutcomes(OutcomeWeek week, boolean decided) implements OutcomeLog {
    @Override
    public List<OutcomeWeek> weeks(Project project, Span span) {
        return Collections.nCopies((int) span.days() / 7, week);
    }

    @Override
    public boolean isDecided(long theme, LocalDate since) {
        return decided;
    }
}
