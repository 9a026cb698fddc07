package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When owners are reminded, and of what. */
class ReminderScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T13:59:59Z, ", // Monday, before nine
        "2026-03-02T14:00:00Z, 2026-03-02",
        "2026-03-03T04:59:00Z, 2026-03-02", // still Monday there
        "2026-03-03T05:00:00Z, ", // Tuesday at midnight
        "2026-03-06T18:00:00Z, 2026-03-06",
        "2026-03-07T18:00:00Z, ", // Saturday
        "2026-03-08T18:00:00Z, ", // Sunday, and the clocks change
        "2026-03-09T13:00:00Z, 2026-03-09"
    })
    void workingDays_fromNine(Instant now, @Nullable LocalDate day) {
        assertThat(ReminderSchedule.MORNINGS.due(now)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-15, true", "2026-07-16, false", "2026-06-30, true", "2025-01-01, true"})
    void review_isDueTwoWeeksAhead(LocalDate reviewBy, boolean due) {
        var entry = someEntry(
                "alc-x", someContent("Q?").toBuilder().reviewBy(reviewBy).build());

        assertThat(DueReview.of(entry, TODAY))
                .isEqualTo(due ? Optional.of(new DueReview(entry, DueReview.Why.REVIEW, reviewBy)) : Optional.empty());
    }

    @Test
    void end_mattersMoreThanAge() {
        var entry = someEntry(
                "alc-x",
                someRuling("Q?").toBuilder().expiresOn(TODAY.plusDays(14)).build());

        assertThat(DueReview.of(entry, TODAY))
                .contains(new DueReview(entry, DueReview.Why.EXPIRES, TODAY.plusDays(14)));
    }
}
