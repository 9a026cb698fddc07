package org.integritydesk.insights.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.ThemeLog.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * A training that was held; never changed.
 *
 * @param topic its key
 * @param theme whose asks show whether it helped; null: none does
 * @param baseline how often people asked in the weeks before, a day
 */
public record TrainingSession(
        String topic,
        String title,
        @Nullable Long theme,
        LocalDate heldOn,
        PersonId toldBy,
        Instant toldAt,
        List<DayCount> baseline) {
    public TrainingSession {
        baseline = List.copyOf(baseline);
    }
}
