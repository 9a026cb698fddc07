package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesksTest {
    private static final String NEW_YORK = "09:00-18:00 America/New_York";
    private static final String TORONTO = "09:00-18:00 America/Toronto";
    private static final Desks DESKS = desks("on");

    @ParameterizedTest
    @CsvSource({
        "US, on, 2026-11-26, false", // Thanksgiving
        "CA, on, 2026-11-26, true",
        "US, on, 2026-07-03, false", // Independence Day falls on a Saturday
        "US, on, 2026-07-01, true",
        "CA, on, 2026-07-01, false", // Canada Day
        "CA, on, 2026-06-24, true",
        "CA, qc, 2026-06-24, false", // Saint-Jean-Baptiste
        "CA, 'on,qc', 2026-06-24, false",
        "CA, 'on,qc', 2026-02-16, false", // Family Day of Ontario
        "CA, qc, 2026-02-16, true",
        "US, on, 2026-02-16, false", // Presidents' Day
        "US, on, 2026-10-12, true",
        "CA, on, 2026-10-12, false", // Thanksgiving of Canada
        "US, on, 2026-03-07, false", // Saturday
        "CA, on, 2026-03-08, false", // Sunday
        "NA, on, 2026-07-01, true", // the US desk's
        "UNSPEC, on, 2026-11-26, false"
    })
    void worksOnThatDay(Market market, String provinces, LocalDate day, boolean works) {
        WorkingHours hours = desks(provinces.split(",")).of(market);
        Instant noon = day.atTime(12, 0).atZone(hours.zone()).toInstant();

        assertThat(hours.isOpen(noon)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T13:59:59Z, false",
        "2026-03-02T14:00:00Z, true", // nine in New York in winter
        "2026-03-09T13:00:00Z, true", // nine in New York in summer
        "2026-03-09T12:59:59Z, false",
        "2026-03-09T21:59:59Z, true",
        "2026-03-09T22:00:00Z, false"
    })
    void opensAndCloses_byItsOwnClock(Instant moment, boolean open) {
        assertThat(DESKS.of(Market.US).isOpen(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday five o'clock, clocks go forward on Sunday: ten o'clock on Monday is an hour earlier in the world
        "2026-03-06T22:00:00Z, PT2H, 2026-03-09T14:00:00Z",
        // the same when they go back
        "2026-10-30T21:00:00Z, PT2H, 2026-11-02T15:00:00Z",
        // Wednesday noon before Thanksgiving; Friday is a working day
        "2026-11-25T17:00:00Z, PT9H, 2026-11-27T17:00:00Z",
        // at night, from the next opening on
        "2026-03-03T04:00:00Z, PT1H, 2026-03-03T15:00:00Z",
        // up to the end of the day, and not beyond
        "2026-03-02T14:00:00Z, PT9H, 2026-03-02T23:00:00Z"
    })
    void workingTime_passesWhileTheDeskWorks(Instant from, Duration working, Instant to) {
        WorkingHours hours = DESKS.of(Market.US);

        assertThat(hours.plus(from, working)).isEqualTo(to);
        assertThat(hours.between(from, to)).isEqualTo(working);
        assertThat(hours.between(to, from)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T20:00:00Z, 2026-11-27T14:00:00Z, 2026-11-24T23:00:00Z",
        "2026-11-25T23:00:00Z, 2026-11-27T14:00:00Z, 2026-11-25T23:00:00Z",
        "2026-11-26T17:00:00Z, 2026-11-27T14:00:00Z, 2026-11-25T23:00:00Z",
        "2026-11-27T14:00:00Z, 2026-11-30T14:00:00Z, 2026-11-25T23:00:00Z",
        "2026-11-29T12:00:00Z, 2026-11-30T14:00:00Z, 2026-11-27T23:00:00Z"
    })
    void nextOpening_andLastClosing(Instant now, Instant opens, Instant closed) {
        assertThat(DESKS.of(Market.US).nextOpening(now)).isEqualTo(opens);
        assertThat(DESKS.of(Market.US).lastClosing(now)).isEqualTo(closed);
    }

    @Test
    void canadasTickets_areCanadasDesks_allOthersTheUsDesks() {
        assertThat(DESKS.deskOf(Market.CA).market()).isEqualTo(Market.CA);
        assertThat(DESKS.all()).extracting(Desk::market).containsExactly(Market.US, Market.CA);
    }

    @ParameterizedTest
    @EnumSource(value = Market.class, names = "CA", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherMarket_isTheUsDesks(Market market) {
        assertThat(DESKS.deskOf(market).market()).isEqualTo(Market.US);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine to six", "09:00-18:00", "18:00-09:00 America/New_York", "09:00-18:00 Mars/Base"})
    void hoursThatCannotBeRead_areRefusedByName(String hours) {
        assertThatThrownBy(() -> new Desks(hours, TORONTO, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INTEGRITY_HOURS_US: '" + hours
                        + "' is not HH:MM-HH:MM TIME_ZONE, for example 09:00-18:00 America/New_York");
    }

    @Test
    void unknownProvince_isRefusedByName() {
        assertThatThrownBy(() -> desks("on", "tx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INTEGRITY_PROVINCES: 'tx' is none of ab, bc, mb, nb, nl, ns, nt, nu, on, pe, qc, sk, yt");
    }

    private static Desks desks(String... provinces) {
        return new Desks(NEW_YORK, TORONTO, List.of(provinces));
    }
}
