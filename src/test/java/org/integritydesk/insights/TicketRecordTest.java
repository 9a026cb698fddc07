package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.integritydesk.chat.Actor;
import org.integritydesk.insights.InsightTable.Cell;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;

/** A number leads to the thread, or to what is on record, which points at nobody. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketRecordTest {
    private static final Actor REP = SomeTicket.rep(SomeTicket.REP);
    private static final Actor STAFF = SomeTicket.staff(SomeTicket.CLAIMER.value());

    @Inject
    TicketDesk desk;

    @Inject
    TicketRecord records;

    @Test
    void withoutAThread_theRecordIsTold_withoutThePeopleAndTheAdvertiser() {
        TicketNumber number = desk.open(SomeTicket.request("Is Hop Valley Brewing fine, asks maya@example.com?"))
                .number();
        desk.act(number, new TicketAct.AddDetails(SomeTicket.DETAILS), REP);
        desk.act(number, new TicketAct.Claim(), STAFF);
        desk.act(number, new TicketAct.Resolve("Hop Valley Brewing may run.", RootCause.KNOW, null), STAFF);

        TicketRecord.Found found = records.find(number.toString()).orElseThrow();

        assertThat(found).isInstanceOf(TicketRecord.Found.Facts.class);
        InsightTable table = ((TicketRecord.Found.Facts) found).table();
        assertThat(table.rows())
                .extracting(row -> row.cells().get(1))
                .startsWith(new Cell.Value("Question"), new Cell.Value("State"))
                .contains(new Cell.Value("Root cause"), new Cell.Value("Answer"));
        assertThat(table.rows())
                .filteredOn(row -> row.cells().getFirst() instanceof Cell.Value)
                .as("opened, details, claimed, resolved")
                .hasSize(4);
        assertThat(table.toString())
                .contains("Resolved", RootCause.KNOW.label(), "Somebody ")
                .doesNotContain("Hop Valley", "maya@", SomeTicket.REP.value(), SomeTicket.CLAIMER.value());
    }

    @Test
    void withAThread_thatIsWhereItLeads_andANumberOfNoTicketLeadsNowhere() {
        URI thread = URI.create("https://example.com/archives/C1/p2");
        TicketNumber number =
                desk.open(SomeTicket.request("Is a felted glacier warm?")).number();

        assertThat(new TicketRecord(desk, known -> Optional.of(thread)).find(number.toString()))
                .contains(new TicketRecord.Found.Thread(thread));
        for (String text : new String[] {"INT-999999999", "INT-", "glacier", ""}) {
            assertThat(records.find(text)).as(text).isEmpty();
        }
    }
}
