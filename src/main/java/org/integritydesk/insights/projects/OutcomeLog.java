package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.insights.statistics.Span;

/** What became of questions and tickets, to judge projects by; days are those of UTC. */
public interface OutcomeLog {
    /** The full weeks of a span, in order, as the project's own {@linkplain Outcome outcome} counts them; empty: it counts none. */
    List<OutcomeWeek> weeks(Project project, Span span);

    /** Whether another team's decision about a ticket of the theme was logged on this day or later. */
    boolean isDecided(long theme, LocalDate since);
}
