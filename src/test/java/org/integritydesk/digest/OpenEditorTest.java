package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integritydesk.digest.SomeWeek.BEFORE;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK;
import static org.integritydesk.digest.SomeWeek.aged;
import static org.integritydesk.digest.SomeWeek.escalated;
import static org.integritydesk.digest.SomeWeek.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.tickets.Ticket;
import org.junit.jupiter.api.Test;

class OpenEditorTest {
    @Test
    void openTickets_byAge_ifThereAreEnoughOfEach() {
        List<Ticket> open = List.of(
                aged(Duration.ofHours(1)),
                aged(Duration.ofHours(2)),
                aged(Duration.ofHours(47)),
                aged(Duration.ofDays(2)),
                aged(Duration.ofDays(5)),
                aged(Duration.ofDays(7)),
                aged(Duration.ofDays(7).plusSeconds(1)),
                aged(Duration.ofDays(8)),
                aged(Duration.ofDays(9)),
                aged(Duration.ofDays(12)));

        assertThat(write(US, List.of(), List.of(), open, List.of()).openByAge())
                .isEqualTo(new OpenByAge(3, 3, 4, 10, 12, null));
        assertThat(write(US, List.of(), List.of(), open.subList(0, 8), List.of())
                        .openByAge())
                .as("two are older than a week")
                .isEqualTo(new OpenByAge(null, null, null, 8, 8, null));
        assertThat(write(US, List.of(), List.of(), open.subList(0, 2), List.of())
                        .openByAge())
                .isEqualTo(new OpenByAge(null, null, null, 2, null, null));
    }

    @Test
    void escalated_byTeam_smallTeamsTogether() {
        List<Ticket> open = new ArrayList<>();
        open.addAll(escalated(4, EscalationRoute.R3, Duration.ofDays(9)));
        open.addAll(escalated(2, EscalationRoute.R5, Duration.ofDays(1)));
        open.addAll(escalated(1, EscalationRoute.R4, Duration.ofDays(3)));

        List<DigestEdition.Escalated> told =
                write(US, List.of(), List.of(), open, List.of()).escalated();
        assertThat(told)
                .extracting(DigestEdition.Escalated::route, DigestEdition.Escalated::count)
                .containsExactly(tuple(EscalationRoute.R3, 4), tuple(null, 3));
        assertThat(told.getFirst().oldestDays()).isEqualTo(9);
        assertThat(told.getFirst().next()).isNotNull();
        assertThat(write(US, List.of(), List.of(), escalated(2, EscalationRoute.R5, Duration.ofDays(1)), List.of())
                        .escalated())
                .as("two point at people")
                .isEmpty();
    }

    @Test
    void numbersOfTheEditionBefore_standBesideThoseOfNow() {
        List<Ticket> open = escalated(4, EscalationRoute.R3, Duration.ofDays(9));
        DigestEdition previous = write(US, List.of(), List.of(), open, List.of());
        DigestMaterial now = new DigestMaterial(
                BEFORE,
                QuestionTally.NONE,
                QuestionTally.NONE,
                List.of(),
                open.subList(0, 3),
                Map.of(),
                List.of(),
                List.of(),
                Improving.NOTHING,
                previous);

        DigestEdition edition = DigestEditor.write(US, WEEK, now);

        assertThat(edition.openByAge().before()).isEqualTo(4);
        assertThat(edition.escalated().getFirst().before()).isEqualTo(4);
    }
}
