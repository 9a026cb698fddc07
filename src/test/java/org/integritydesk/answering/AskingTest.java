package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.TicketDesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class AskingTest {
    private static final Readable.Words NOBODY_KNOWS = new Readable.Words("zzyzx qwertz frobnication wibble", true);

    @Inject
    Asking asking;

    @Inject
    TicketDesk desk;

    @Test
    void sameDeliveryManyTimesAtOnce_isOneQuestion_andOneTicket() throws InterruptedException {
        PersonId person = new PersonId("U0TWICE");

        List<Reply> replies = AtOnce.run(8, 24, n -> asking.ask(request("twice", person, NOBODY_KNOWS), NOBODY_KNOWS));

        assertThat(replies).hasSize(24);
        assertThat(replies.stream().map(reply -> reply.question().id()).distinct())
                .hasSize(1);
        assertThat(replies).allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Ticketed.class));
        assertThat(desk.raisedBy(person, 10))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.question()).isEqualTo(NOBODY_KNOWS.text()));
    }

    private static AskRequest request(String key, PersonId person, Readable.Words words) {
        return new AskRequest(
                "asking-test/" + key,
                person,
                new ThreadRef(new RoomId("C0ASKING"), null),
                Surface.COMMAND,
                words.text(),
                Market.UNSPEC);
    }
}
