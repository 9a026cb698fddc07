package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2026: Monday 2 March; clocks go forward on Sunday 8 March and back on Sunday 1 November. */
class DigestScheduleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    private final DigestSchedule monday = DigestSchedule.mondayMorning(NEW_YORK);

    @ParameterizedTest(name = "{0}: nine o''clock on Monday is {1}")
    @CsvSource({
        "America/New_York,    2026-03-02T14:00:00Z",
        "America/Los_Angeles, 2026-03-02T17:00:00Z",
        "America/St_Johns,    2026-03-02T12:30:00Z",
        "UTC,                 2026-03-02T09:00:00Z",
        "Pacific/Kiritimati,  2026-03-01T19:00:00Z"
    })
    void due_atNineOnMonday_inTheChannelsOwnTime(ZoneId zone, Instant moment) {
        DigestSchedule schedule = DigestSchedule.mondayMorning(zone);
        Instant lastWeek = moment.minus(Duration.ofDays(7));

        assertThat(schedule.due(moment.minusMillis(1), LONG_AGO, lastWeek)).isEmpty();
        assertThat(schedule.due(moment, LONG_AGO, lastWeek)).contains(new Period(lastWeek, moment));
    }

    @Test
    void posted_isNotDueAgain() {
        Instant moment = Instant.parse("2026-03-02T14:00:00Z");

        assertThat(monday.due(moment, LONG_AGO, moment)).isEmpty();
        assertThat(monday.due(moment.plus(Duration.ofDays(6)), LONG_AGO, moment))
                .isEmpty();
    }

    @Test
    void springForward_makesAnHourLess_andStaysAtNine() {
        Instant before = Instant.parse("2026-03-02T14:00:00Z");
        Instant after = Instant.parse("2026-03-09T13:00:00Z");

        assertThat(monday.due(after.minusMillis(1), LONG_AGO, before)).isEmpty();
        Period week = monday.due(after, LONG_AGO, before).orElseThrow();

        assertThat(week).isEqualTo(new Period(before, after));
        assertThat(Duration.between(week.from(), week.to())).isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(week.before(monday.zone()))
                .as("the week of the edition before")
                .isEqualTo(new Period(Instant.parse("2026-02-23T14:00:00Z"), before));
    }

    @Test
    void fallBack_makesAnHourMore_andStaysAtNine() {
        Instant before = Instant.parse("2026-10-26T13:00:00Z");
        Instant after = Instant.parse("2026-11-02T14:00:00Z");

        assertThat(monday.due(after.minusMillis(1), LONG_AGO, before)).isEmpty();
        Period week = monday.due(after, LONG_AGO, before).orElseThrow();

        assertThat(week).isEqualTo(new Period(before, after));
        assertThat(Duration.between(week.from(), week.to())).isEqualTo(Duration.ofHours(7 * 24 + 1));
        assertThat(week.before(monday.zone())).isEqualTo(new Period(Instant.parse("2026-10-19T13:00:00Z"), before));
    }

    /** At 2:30 on the Sunday the clocks go forward there is no 2:00; before it, the last digest was a week ago at 2:00. */
    @Test
    void hourThatDoesNotExist_movesOnlyItsOwnDigest() {
        DigestSchedule sunday = new DigestSchedule(DayOfWeek.SUNDAY, 2, NEW_YORK);

        assertThat(sunday.latestMoment(Instant.parse("2026-03-08T06:59:59Z")))
                .isEqualTo(Instant.parse("2026-03-01T07:00:00Z"));
        assertThat(sunday.latestMoment(Instant.parse("2026-03-08T07:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(sunday.latestMoment(Instant.parse("2026-03-15T06:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-15T06:00:00Z"));
    }

    @Test
    void afterALongPause_onlyTheLatestIsDue() {
        Instant lastTo = Instant.parse("2026-01-05T14:00:00Z");
        Instant thursday = Instant.parse("2026-03-05T20:00:00Z");
        Instant latest = Instant.parse("2026-03-02T14:00:00Z");

        Optional<Period> due = monday.due(thursday, LONG_AGO, lastTo);

        assertThat(due).contains(new Period(latest.minus(Duration.ofDays(7)), latest));
        assertThat(monday.due(thursday, LONG_AGO, latest)).isEmpty();
    }

    /** Nobody reads a digest on Friday evening: what is late then waits until Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-06T19:59:00Z, true",
        "2026-03-06T20:00:00Z, false",
        "2026-03-07T13:59:00Z, false",
        "2026-03-07T14:00:00Z, true"
    })
    void lateEdition_isNotPosted_onFridayEvening(Instant now, boolean due) {
        assertThat(monday.due(now, LONG_AGO, Instant.parse("2026-02-23T14:00:00Z"))
                        .isPresent())
                .isEqualTo(due);
    }

    @Test
    void fridayEvening_isTooLateInTheWeek() {
        assertThat(new DigestSchedule(DayOfWeek.FRIDAY, 14, NEW_YORK).isTooLateInTheWeek())
                .isFalse();
        assertThat(new DigestSchedule(DayOfWeek.FRIDAY, 15, NEW_YORK).isTooLateInTheWeek())
                .isTrue();
        assertThat(new DigestSchedule(DayOfWeek.THURSDAY, 23, NEW_YORK).isTooLateInTheWeek())
                .isFalse();
    }

    @Test
    void setUpMidWeek_waitsForTheNextMonday() {
        Instant wednesday = Instant.parse("2026-03-04T16:00:00Z");
        Instant nextMonday = Instant.parse("2026-03-09T13:00:00Z");

        assertThat(monday.due(wednesday, wednesday, null)).isEmpty();
        assertThat(monday.due(nextMonday.minusSeconds(1), wednesday, null)).isEmpty();
        assertThat(monday.due(nextMonday, wednesday, null)).isPresent();
    }

    @Test
    void setUpAtTheVeryMoment_hasNothingToSayYet() {
        Instant moment = Instant.parse("2026-03-02T14:00:00Z");

        assertThat(monday.due(moment, moment, null)).isEmpty();
    }

    /** A clock that is set back must not post an old week again. */
    @Test
    void clockSetBack_postsNothingTwice() {
        Instant posted = Instant.parse("2026-03-09T13:00:00Z");

        assertThat(monday.due(posted.minus(Duration.ofDays(7)), LONG_AGO, posted))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-01T23:59:59Z", "2026-03-02T13:59:59Z", "2026-03-08T12:00:00Z", "2026-03-09T12:59:59Z"})
    void latestMoment_isNeverInTheFuture_norOlderThanAWeek(Instant now) {
        Instant moment = monday.latestMoment(now);

        assertThat(moment).isBeforeOrEqualTo(now);
        assertThat(moment.atZone(NEW_YORK).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(moment.atZone(NEW_YORK).getHour()).isEqualTo(9);
        assertThat(Duration.between(moment, now)).isLessThan(Duration.ofHours(7 * 24 + 1));
    }

    @Test
    void periodBefore_endsWhereThisOneBegins() {
        Period week = new Period(Instant.parse("2026-03-02T14:00:00Z"), Instant.parse("2026-03-09T13:00:00Z"));

        assertThat(week.before(NEW_YORK).to()).isEqualTo(week.from());
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.to())).isFalse();
    }
}
