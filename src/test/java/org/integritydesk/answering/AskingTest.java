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

    @Test
    void feedbackManyTimesAtOnce_opensOneTicket() throws InterruptedException {
        PersonId person = new PersonId("U0IMPATIENT");
        var words = new Readable.Words("can a craft brewery run ads in the US?", true);
        Reply reply = asking.ask(request("impatient", person, words), words);
        assertThat(reply.question().ticket()).isNull();

        List<FeedbackOutcome> outcomes =
                AtOnce.run(8, 16, n -> asking.feedback(reply.question().id(), person, Feedback.NOT_QUITE));

        assertThat(outcomes).hasSize(16).allMatch(FeedbackOutcome.Taken.class::isInstance);
        assertThat(desk.raisedBy(person, 10)).hasSize(1);
    }

    @Test
    void feedbackOfSomebodyElse_isRefused() {
        Reply reply = asking.ask(request("theirs", new PersonId("U0ASKER"), NOBODY_KNOWS), NOBODY_KNOWS);
        var stranger = new PersonId("U0STRANGER");

        assertThat(asking.feedback(reply.question().id(), stranger, Feedback.SOLVED))
                .isEqualTo(new FeedbackOutcome.NotTheirs());
        assertThat(asking.feedback(new QuestionId(999_999_999), stranger, Feedback.SOLVED))
                .isEqualTo(new FeedbackOutcome.Unknown());
        assertThat(asking.replyTo(reply.question().id()))
                .hasValueSatisfying(now -> assertThat(now.question().feedback()).isNull());
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
