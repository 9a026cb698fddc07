package org.integritydesk.slack.incidents;

import java.time.Instant;
import org.integritydesk.platform.failure.KeptIncident;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;

class IncidentMessageTest {
    private static final Instant AT = Instant.parse("2026-03-02T14:05:00Z");

    @Test
    void found() {
        Golden.matches(
                "incident",
                IncidentMessage.of(new KeptIncident(
                        "3d6031df",
                        "A button failed",
                        "IllegalStateException at tickets.TicketDesk.act:120, caused by PSQLException 08006",
                        "desk-1",
                        AT)));
    }

    @Test
    void notFound_orNotAllowed() {
        Golden.matches("incident-unknown", IncidentMessage.unknown("3d6031df"));
        Golden.matches("incident-which", IncidentMessage.unknown(""));
        Golden.matches("incident-staff-only", IncidentMessage.staffOnly());
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(IncidentMessage::unknown);
        Golden.hostileMessage(text -> IncidentMessage.of(new KeptIncident("3d6031df", text, text, text, AT)));
    }
}
