package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integritydesk.digest.SomeWeek.CASINO;
import static org.integritydesk.digest.SomeWeek.THIS_WEEK;
import static org.integritydesk.digest.SomeWeek.US;
import static org.integritydesk.digest.SomeWeek.WEEK;
import static org.integritydesk.digest.SomeWeek.material;
import static org.integritydesk.digest.SomeWeek.resolved;
import static org.integritydesk.digest.SomeWeek.write;

import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.Wave;
import org.junit.jupiter.api.Test;

class IncidentEditorTest {
    @Test
    void incidents_areWavesAndBugs_withWhatHelps() {
        List<Ticket> wave = IntStream.range(0, 5)
                .mapToObj(i ->
                        SomeTicket.some().number(2000 + i).created(THIS_WEEK).build())
                .toList();
        List<Ticket> later = IntStream.range(0, 5)
                .mapToObj(i ->
                        SomeTicket.some().number(3000 + i).created(WEEK.to()).build())
                .toList();
        List<Ticket> bugs = resolved(3, RootCause.SYS, THIS_WEEK, "gam-casino");

        List<DigestEdition.Incident> incidents = DigestEditor.write(
                        US,
                        WEEK,
                        material(
                                List.of(),
                                bugs,
                                List.of(),
                                List.of(CASINO),
                                List.of(),
                                List.of(
                                        new Wave(1, wave, null),
                                        new Wave(2, wave.subList(0, 2), null),
                                        new Wave(3, later, null))))
                .incidents();

        assertThat(incidents)
                .extracting(
                        DigestEdition.Incident::kind, DigestEdition.Incident::tickets, DigestEdition.Incident::isOpen)
                .containsExactly(
                        tuple(DigestEdition.Incident.Kind.WAVE, 5, true),
                        tuple(DigestEdition.Incident.Kind.BUG, 3, false));
        assertThat(incidents.getLast().workaround()).isEqualTo("May be allowed if the advertiser qualifies.");
        assertThat(write(US, List.of(), bugs.subList(0, 2), List.of(), List.of())
                        .incidents())
                .isEmpty();
    }
}
