package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.junit.jupiter.api.Test;

/** What was understood reaches the ticket. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class EscalatingTest {
    @Inject
    Asking asking;

    @Inject
    FeedbackDesk feedback;

    @Inject
    TicketDesk desk;

    @Inject
    Library library;

    @Test
    void everythingUnderstood_isOnTheTicket_withItsEvidence() {
        Ticket ticket = ticketFor("U0WORDS", """
                Hi :wave: <@U0SOMEBODY>, vermilion walrus thneed, ad group 1789012345678901, florp snark grommet boojum, \
                qwertz wine wibble at https://zzyzx.example/lp says “sip the zzyzx and smile”, vorpal bandersnatch \
                account was suspended. Thanks!""");

        assertThat(ticket.area()).isEqualTo(PolicyArea.ACC);
        assertThat(ticket.priority()).isEqualTo(Priority.P1);
        assertThat(ticket.intake().issueType()).isEqualTo(IssueType.SUSPEND);
        assertThat(ticket.intake().language()).isEqualTo("en");
        Intake.Because because = ticket.intake().because();
        assertThat(because.market()).isEqualTo("not said");
        assertThat(because.area()).contains("“", "account");
        assertThat(because.issueType()).contains("“", "suspended");
        assertThat(because.priority()).isEqualTo("“account was suspended”");
        assertThat(because.language()).isEqualTo("nothing says otherwise");
        assertThat(ticket.intake().pasted())
                .extracting(Intake.Pasted::kind, Intake.Pasted::text)
                .containsExactlyInAnyOrder(
                        tuple("pasted text", "“sip the zzyzx and smile”"),
                        tuple("id", "ad group 1789012345678901"),
                        tuple("web address", "https://zzyzx.example/lp"));
        assertThat(desk.find(ticket.number())).as("also when read again").contains(ticket);
    }

    @Test
    void area_isThatOfTheEntryThatSaysSo() {
        Entry stub = library.publish(SomeEntries.someContent("Can a submarine winery run ads in the US?").toBuilder()
                .kind(EntryKind.ESCALATE)
                .area(PolicyArea.HEC)
                .build());

        Ticket ticket = ticketFor("U0STUB", "Can a submarine winery run ads in the US?");

        assertThat(ticket.area()).isEqualTo(PolicyArea.HEC);
        assertThat(ticket.intake().because().area())
                .isEqualTo("entry " + stub.id().value());
    }

    @Test
    void area_isThatOfTheNearestEntry_ifItIsNear_evenIfItIsNotTheAnswer() {
        var person = new PersonId("U0NEAR");
        Entry near =
                library.publish(SomeEntries.someContent("Can an underwater vineyard show divers with wine?").toBuilder()
                        .area(PolicyArea.PRV)
                        .build());
        Reply reply = ask(person, "underwater vineyard divers");
        assertThat(reply.question().entry()).as("nothing was shown").isNull();

        assertThat(feedback.noneOfThese(reply.question().id(), person)).isInstanceOf(FeedbackOutcome.Taken.class);

        assertThat(desk.raisedBy(person, 1))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.area()).isEqualTo(PolicyArea.PRV))
                .satisfies(ticket -> assertThat(ticket.intake().because().area())
                        .isEqualTo("entry " + near.id().value()));
    }

    private Ticket ticketFor(String person, String text) {
        var asker = new PersonId(person);
        assertThat(ask(asker, text)).isInstanceOf(Reply.Ticketed.class);
        return desk.raisedBy(asker, 1).getFirst();
    }

    private Reply ask(PersonId person, String text) {
        return asking.ask(
                        new AskRequest(
                                "escalating-test/" + person.value(),
                                person,
                                new ThreadRef(new RoomId("C0ESCALATE"), null),
                                Surface.COMMAND,
                                text,
                                Market.UNSPEC),
                        new Readable.Words(text, true))
                .getFirst();
    }
}
