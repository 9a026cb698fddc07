package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.OPENED;

import java.util.List;
import java.util.Map;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

class PacketTest {
    @Test
    void holds_whatTheTicketKnows_andAsksForTheRest() {
        Packet packet =
                Packet.of(SomeTicket.in(TicketState.CLAIMED).details(DETAILS).build());

        assertThat(packet.known())
                .containsEntry(PacketField.ADVERTISER, "Hop Valley Brewing")
                .containsEntry(PacketField.IDS, "ad 17, ad 18")
                .containsEntry(PacketField.MARKET, "United States")
                .containsEntry(PacketField.SPEND, "25k USD a week")
                .containsEntry(PacketField.LAUNCH, "2026-03-15")
                .containsEntry(PacketField.TRIED, "Asked the agency.")
                .containsKey(PacketField.POLICY);
        assertThat(packet.missing())
                .containsExactly(
                        PacketField.ASK,
                        PacketField.AGES,
                        PacketField.REASON,
                        PacketField.LANDING_PAGE,
                        PacketField.EVIDENCE);
    }

    @Test
    void knows_whatWasPasted() {
        Intake intake = new Intake(
                SomeTicket.INTAKE.issueType(),
                "en",
                SomeTicket.INTAKE.because(),
                List.of(
                        new Intake.Pasted("id", "1789012345678901"),
                        new Intake.Pasted("web address", "https://beer.example/lp")));

        Packet packet = Packet.of(SomeTicket.some().intake(Priority.P3, intake).build());

        assertThat(packet.known())
                .containsEntry(PacketField.IDS, "1789012345678901")
                .containsEntry(PacketField.LANDING_PAGE, "https://beer.example/lp");
    }

    @Test
    void marketNobodyNamed_isMissing() {
        Packet packet = Packet.of(SomeTicket.some().market(Market.UNSPEC).build());

        assertThat(packet.missing()).contains(PacketField.MARKET);
    }

    @Test
    void earlierEscalation_isNotAskedAgain() {
        Map<String, String> earlier = Packet.of(
                        SomeTicket.some().details(DETAILS).build())
                .with(Map.of(PacketField.ASK, "Is it a supplement?", PacketField.AGES, "25+"));
        Ticket again = SomeTicket.in(TicketState.CLAIMED)
                .escalation(new Escalation(EscalationRoute.R3, earlier, CLAIMER, OPENED))
                .build();

        assertThat(Packet.of(again).known())
                .containsEntry(PacketField.ASK, "Is it a supplement?")
                .containsEntry(PacketField.AGES, "25+")
                .containsEntry(PacketField.ADVERTISER, "Hop Valley Brewing");
    }

    @Test
    void with_keepsTheOrderOfTheFields_andWhatWasEnteredCounts() {
        Map<String, String> whole = Packet.of(SomeTicket.some().build())
                .with(Map.of(PacketField.EVIDENCE, "Licence attached", PacketField.ASK, "May it run?"));

        assertThat(whole.keySet()).containsExactly("The ask in one line", "Market", "Policy area", "Evidence");
    }
}
