package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a question follows, by where and when it is asked. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ContextsTest {
    private static final RoomId CHANNEL = new RoomId("C0CONTEXTS");
    private static final String BREWERY = "can a craft brewery run ads in the US?";
    private static final String BREWERY_IN_CANADA = "can a craft brewery run ads in Canada?";

    @Inject
    Asking asking;

    @Inject
    Contexts contexts;

    @Inject
    RecordingCarrier carrier;

    @Inject
    DataSource database;

    private int messages;

    @Test
    void directMessage_followsTheOneJustBefore_butNoOlderOne() throws SQLException {
        var person = new PersonId("U0DIRECT");
        AskedQuestion first = ask(direct(person, null, BREWERY));

        InContext next = follows(direct(person, null, "and in Canada?"));
        assertThat(next.previous().id()).isEqualTo(first.id());
        assertThat(next.readAs()).isEqualTo(BREWERY_IN_CANADA);
        assertOpens(direct(new PersonId("U0SOMEBODY"), null, "and in Canada?"));
        assertOpens(direct(person, null, "can a winery run ads in Canada?"));

        age(first, 14);
        assertThat(follows(direct(person, null, "and in Canada?")).previous().id())
                .isEqualTo(first.id());
        age(first, 2);
        assertOpens(direct(person, null, "and in Canada?"));
    }

    @Test
    void afterSeveralQuestions_theLastOneIsMeant() {
        var person = new PersonId("U0SEVERALTHEN");
        AskRequest request = direct(person, null, "How long does ad review normally take? " + BREWERY);
        String asked = request.deliveryKey().substring(request.deliveryKey().lastIndexOf('/') + 1);
        List<Reply> replies = asking.ask(request, new Readable.Words(request.text(), true));
        AskedQuestion last = replies.getLast().question();
        assertThat(last.text()).isEqualTo(BREWERY);

        assertThat(follows(direct(person, null, "and in Canada?")))
                .isEqualTo(new InContext(last, "can a craft brewery run ads in Canada?"));
        assertThat(follows(direct(person, asked, "and in Canada?")))
                .isEqualTo(new InContext(last, "can a craft brewery run ads in Canada?"));
    }

    @Test
    void directThread_followsTheMessageItHangsOn_ofAsker_orDesk() {
        var person = new PersonId("U0THREAD");
        AskRequest request = direct(person, null, BREWERY);
        String asked = request.deliveryKey().substring(request.deliveryKey().lastIndexOf('/') + 1);
        AskedQuestion first = QuarkusTransaction.requiringNew().call(() -> {
            AskedQuestion question = ask(request);
            carrier.answer(
                    "question/" + question.id().value(),
                    () -> new Carried.Sent(new Receipt(request.where().room().value(), "77.000001")));
            return question;
        });
        await().until(() -> !carrier.attempts("question/" + first.id().value()).isEmpty());

        assertThat(follows(direct(person, asked, "and in Canada?")).previous().id())
                .isEqualTo(first.id());
        await().untilAsserted(() -> assertThat(follows(direct(person, "77.000001", "and in Canada?"))
                        .previous()
                        .id())
                .isEqualTo(first.id()));
        assertOpens(direct(person, "78.000001", "and in Canada?"));
    }

    @Test
    void mention_followsTheSameAskersLastInTheThread_howeverOld() throws SQLException {
        var person = new PersonId("U0MENTION");
        AskedQuestion first = ask(mention(person, "100.1", BREWERY));
        age(first, 10_000);

        AskedQuestion second = ask(mention(person, "100.1", "and in Canada?"));

        assertThat(second.follows()).isEqualTo(first.id());
        assertThat(second.text()).isEqualTo("and in Canada?");
        assertThat(second.meant()).isEqualTo(BREWERY_IN_CANADA);
        assertThat(second.market()).isEqualTo(Market.CA);
        AskedQuestion third = ask(mention(person, "100.1", "is a taproom with food and live music fine as well?"));
        assertThat(third.follows()).isEqualTo(second.id());
        assertThat(third.readAs()).isNull();
        assertThat(third.market()).isEqualTo(Market.CA);
        assertThat(third.marketEvidence()).isEqualTo("as in the question before");
        assertOpens(mention(person, "100.2", "and in Canada?"));
        assertOpens(mention(new PersonId("U0SOMEBODY"), "100.1", "and in Canada?"));
    }

    /** It comes here only as the answer to a question back. */
    @Test
    void yes_isReadWithTheQuestionItAnswers_aComplaintIsNot() {
        var person = new PersonId("U0YES");
        ask(mention(person, "102.1", BREWERY));

        assertThat(follows(mention(person, "102.1", "yes")).readAs()).isEqualTo(BREWERY + " yes");
        assertThat(follows(mention(person, "102.1", "that is wrong")).readAs()).isEqualTo("that is wrong");
    }

    @Test
    void contextTooLongToSearch_isLeftOut() {
        var person = new PersonId("U0LONG");
        ask(mention(person, "101.1", "may a " + "very ".repeat(190) + "long hose run ads?"));

        assertThat(follows(mention(person, "101.1", "and " + "very ".repeat(20) + "short ones?"))
                        .readAs())
                .startsWith("and very");
    }

    @Test
    void commandsAndPrograms_openAConversationEveryTime() {
        var person = new PersonId("U0COMMAND");
        ask(request(person, Surface.COMMAND, CHANNEL, null, BREWERY));

        assertOpens(request(person, Surface.COMMAND, CHANNEL, null, "and in Canada?"));
        assertOpens(request(person, Surface.API, CHANNEL, null, "and in Canada?"));
    }

    private AskedQuestion ask(AskRequest request) {
        return asking.ask(request, new Readable.Words(request.text(), true))
                .getFirst()
                .question();
    }

    private InContext follows(AskRequest request) {
        return QuarkusTransaction.requiringNew().call(() -> contexts.of(request).orElseThrow());
    }

    private void assertOpens(AskRequest request) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> contexts.of(request)))
                .isEmpty();
    }

    private void age(AskedQuestion question, int minutes) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update question set asked_at = asked_at - interval '" + minutes
                    + " minutes' where id = " + question.id().value());
        }
    }

    private AskRequest direct(PersonId person, @Nullable String thread, String text) {
        return request(person, Surface.DIRECT, new RoomId("D" + person.value()), thread, text);
    }

    private AskRequest mention(PersonId person, String thread, String text) {
        return request(person, Surface.MENTION, CHANNEL, thread, text);
    }

    private AskRequest request(PersonId person, Surface surface, RoomId room, @Nullable String thread, String text) {
        String key = AskRequest.messageKey(room, person.value() + "-" + messages++);
        return new AskRequest(key, person, new ThreadRef(room, thread), surface, text, Market.UNSPEC);
    }
}
