package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.playground.Playground;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.Intake;
import org.integritydesk.tickets.Priority;
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

    @Inject
    Library library;

    @Inject
    Playground playground;

    @Test
    void sameDeliveryManyTimesAtOnce_isOneQuestion_andOneTicket() throws InterruptedException {
        PersonId person = new PersonId("U0TWICE");

        List<List<Reply>> asked =
                AtOnce.run(8, 24, n -> asking.ask(request("twice", person, NOBODY_KNOWS), NOBODY_KNOWS));
        List<Reply> replies = asked.stream().flatMap(List::stream).toList();

        assertThat(replies).hasSize(24);
        assertThat(replies.stream().map(reply -> reply.question().id()).distinct())
                .hasSize(1);
        assertThat(replies).allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Ticketed.class));
        assertThat(desk.raisedBy(person, 10))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.question()).isEqualTo(NOBODY_KNOWS.text()));
    }

    @Test
    void severalQuestions_deliveredManyTimesAtOnce_areEachOneQuestion_decidedApart() throws InterruptedException {
        PersonId person = new PersonId("U0SEVERAL");
        library.publish(SomeEntries.someContent("Can a trampoline casino run ads in the US?").toBuilder()
                .kind(EntryKind.ESCALATE)
                .build());
        var words = new Readable.Words(
                "We launch tomorrow, see https://zzyzx.example/lp. Can a craft brewery run ads in the US? "
                        + "Can a trampoline casino run ads in the US? How long does ad review normally take?",
                true);

        List<List<Reply>> asked = AtOnce.run(8, 24, n -> asking.ask(request("several", person, words), words));

        assertThat(asked.stream().map(AskingTest::ids).distinct()).hasSize(1);
        List<Reply> replies = asked.getFirst();
        assertThat(replies)
                .extracting(reply -> reply.question().part())
                .containsExactly(new Part(1, 3), new Part(2, 3), new Part(3, 3));
        assertThat(replies)
                .extracting(reply -> reply.question().text())
                .containsExactly(
                        "We launch tomorrow, see. Can a craft brewery run ads in the US?",
                        "Can a trampoline casino run ads in the US?",
                        "How long does ad review normally take?");
        assertThat(replies.get(0)).isInstanceOf(Reply.Answered.class);
        assertThat(replies.get(1)).isInstanceOf(Reply.Ticketed.class);
        assertThat(replies.get(2)).isInstanceOf(Reply.Answered.class);
        assertThat(replies.get(2).question())
                .satisfies(question -> assertThat(question.follows())
                        .isEqualTo(replies.get(1).question().id()))
                .satisfies(question -> assertThat(question.market()).isEqualTo(Market.US))
                .satisfies(question -> assertThat(question.marketEvidence()).isEqualTo("as in the question before"));
        assertThat(desk.raisedBy(person, 10))
                .singleElement()
                .satisfies(
                        ticket -> assertThat(ticket.question()).isEqualTo("Can a trampoline casino run ads in the US?"))
                .satisfies(ticket -> assertThat(ticket.priority()).isEqualTo(Priority.P1))
                .satisfies(ticket -> assertThat(ticket.intake().pasted())
                        .containsExactly(new Intake.Pasted("web address", "https://zzyzx.example/lp")));
    }

    @Test
    void dryRun_decidesTheSame() {
        var words = new Readable.Words(
                "can a craft brewery run ads in the US? and how long does ad review normally take?", true);

        List<Considered> considered = asking.consider(request("dry", new PersonId("U0DRY"), words), words);

        assertThat(considered)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.decision()).isInstanceOf(Decision.Answer.class));
        assertThat(considered.get(1).found())
                .satisfies(found -> assertThat(found.searched()).contains("review"));
    }

    /** The playground never answers; the asker must not wait for it. */
    @Test
    void profileThatSlackDoesNotTell_failsNoQuestion() {
        for (Fault fault : List.of(new Fault.Hangs(), new Fault.Refused("missing_scope"))) {
            String person = "U0" + fault.getClass().getSimpleName().toUpperCase(Locale.ROOT);
            playground.failNext("users.info", 1, fault);
            var words = new Readable.Words("how long does ad review normally take?", true);

            List<Reply> replies = asking.ask(request(person, new PersonId(person), words), words);

            assertThat(replies)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            answered -> assertThat(answered.question().marketEvidence())
                                    .isEqualTo("not said"));
            assertThat(playground.calls("users.info"))
                    .anySatisfy(call ->
                            assertThat(call.arguments().path("user").asText()).isEqualTo(person));
        }
    }

    @Test
    void moreQuestionsThanAFew_goToAPerson_whole() {
        PersonId person = new PersonId("U0MANY");
        var words = new Readable.Words(
                "How long does review take? Who approves gambling? Which music is allowed? Can beer run in Canada? "
                        + "How do we appeal a suspension?",
                true);

        List<Reply> replies = asking.ask(request("many", person, words), words);

        assertThat(replies)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reply.Ticketed.class,
                        ticketed -> assertThat(ticketed.why()).isEqualTo(WhyEscalated.MANY_QUESTIONS));
        assertThat(desk.raisedBy(person, 10))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.question()).isEqualTo(words.text()));
    }

    private static List<QuestionId> ids(List<Reply> replies) {
        return replies.stream().map(reply -> reply.question().id()).toList();
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
