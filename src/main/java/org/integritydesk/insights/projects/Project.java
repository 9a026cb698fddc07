package org.integritydesk.insights.projects;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.jspecify.annotations.Nullable;

/**
 * An improvement project at one moment.
 *
 * @param version counts changes; a change is made only to the version it was decided on
 * @param themeLabel as the theme was called when the project was proposed
 * @param cause the main root cause at that time; null: none was known
 * @param baseline how often people asked in the weeks before it began, a day; empty: it has not begun
 * @param shippedOn null: it is not done
 */
@RecordBuilder
public record Project(
        long id,
        int version,
        long theme,
        String themeLabel,
        PolicyArea area,
        ImprovementAction action,
        @Nullable RootCause cause,
        ProjectPlan plan,
        ProjectState state,
        List<DayCount> baseline,
        @Nullable LocalDate shippedOn,
        Instant createdAt,
        Instant updatedAt) {
    public Project {
        baseline = List.copyOf(baseline);
    }

    /** The key of its rows: itself and the version that is shown, so that a stale page changes nothing. */
    public String key() {
        return new ProjectKey(id, version).toString();
    }

    /** What people read. */
    public String title() {
        return action.label() + ": " + themeLabel;
    }
}
