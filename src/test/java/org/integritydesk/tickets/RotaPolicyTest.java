package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.staff;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotaPolicyTest {
    private static final WorkingHours NEW_YORK =
            new WorkingHours(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(18, 0), day -> false);
    private static final WorkingHours LOS_ANGELES = NEW_YORK.in(ZoneId.of("America/Los_Angeles"));
    private static final Instant TEN_IN_NEW_YORK = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant THREE_IN_LOS_ANGELES = Instant.parse("2026-03-02T23:00:00Z");

    @Test
    void whoeverHadNothingForLongest_isNext() {
        assertThat(next(TEN_IN_NEW_YORK, here("U0A", 3L), here("U0B", 2L), here("U0C", 4L)))
                .isEqualTo("U0B");
        assertThat(next(TEN_IN_NEW_YORK, here("U0A", 3L), here("U0C", null), here("U0B", null)))
                .isEqualTo("U0B");
    }

    @Test
    void whoeverIsAway_orNotAtWork_isPassedBy() {
        var away = new RotaPolicy.Candidate(staff("U0AWAY"), NEW_YORK, true, null);
        var west = new RotaPolicy.Candidate(staff("U0WEST"), LOS_ANGELES, false, null);

        assertThat(next(TEN_IN_NEW_YORK, away, west, here("U0A", 9L))).isEqualTo("U0A");
        assertThat(next(THREE_IN_LOS_ANGELES, away, west, here("U0A", null))).isEqualTo("U0WEST");
        assertThat(next(TEN_IN_NEW_YORK, away, west)).isEqualTo("nobody");
        assertThat(next(TEN_IN_NEW_YORK)).isEqualTo("nobody");
    }

    private static RotaPolicy.Candidate here(String id, @Nullable Long lastTurn) {
        return new RotaPolicy.Candidate(staff(id), NEW_YORK, false, lastTurn);
    }

    private static String next(Instant now, RotaPolicy.Candidate... staff) {
        return switch (RotaPolicy.next(List.of(staff), now)) {
            case RotaPolicy.Choice.Give(var to) -> to.id().value();
            case RotaPolicy.Choice.Nobody nobody -> "nobody";
        };
    }
}
