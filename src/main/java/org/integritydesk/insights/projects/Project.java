package org.integritydesk.insights.projects;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.insights.statistics.OutcomeWeek;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/**
 * An improvement project at one moment.
 *
 * @param version counts changes; a change is made only to the version it was decided on
 * @param themeLabel as the theme was called when the project was proposed
 * @param cause the main root cause at that time; null: none was known
 * @param market for which it is done, and measured; null: for all
 * @param startedOn null: it has not begun
 * @param baseline how often people asked in the weeks it is compared with, a day; empty: it has not begun
 * @param outcomeBefore what it is judged by, of those weeks; empty: it has not begun, or is judged by something else
 * @param shippedOn null: it is not done
 * @param report what somebody said came of it; null: nobody did
 */
@RecordBuilder
public record Project(
        long id,
        int version,
        long theme,
        String themeLabel,
        PolicyArea area,
        @Nullable Market market,
        ImprovementAction action,
        @Nullable RootCause cause,
        ProjectPlan plan,
        ProjectState state,
        @Nullable LocalDate startedOn,
        List<DayCount> baseline,
        List<OutcomeWeek> outcomeBefore,
        @Nullable LocalDate shippedOn,
        @Nullable Report report,
        Instant createdAt,
        Instant updatedAt) {
    public Project {
        baseline = List.copyOf(baseline);
        outcomeBefore = List.copyOf(outcomeBefore);
    }

    /** The key of its rows: itself and the version that is shown, so that a stale page changes nothing. */
    public String key() {
        return new ProjectKey(id, version).toString();
    }

    /** What it is judged by. */
    Outcome outcome() {
        return action.outcome();
    }

    /** The market it is for, in words people read. */
    public String place() {
        return market == null ? "All markets" : market.label();
    }

    /** What people read. */
    public String title() {
        return action.label() + ": " + themeLabel;
    }
}
