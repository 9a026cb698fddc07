package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.integritydesk.answering.store.VerdictRepository;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.integritydesk.tickets.TicketDesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class FeedbackDeskTest {
    private static final PersonId PERSON = new PersonId("U0IMPATIENT");

    @Inject
    Asking asking;

    @Inject
    FeedbackDesk feedback;

    @Inject
    Doubts doubts;

    @Inject
    VerdictRepository verdicts;

    @Inject
    TicketDesk desk;

    @Inject
    Library library;

    @Inject
    RecordingCarrier carrier;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void complaintManyTimesAtOnce_opensOneTicket_andIsKeptOnce() throws InterruptedException {
        Entry entry = published("Can a lighthouse cinema run ads?");
        QuestionId asked = ask(PERSON, entry);

        List<FeedbackOutcome> outcomes = AtOnce.run(8, 16, n -> feedback.because(asked, PERSON, Complaint.OUTDATED));

        assertThat(outcomes).hasSize(16).allMatch(FeedbackOutcome.Taken.class::isInstance);
        assertThat(desk.raisedBy(PERSON, 10))
                .filteredOn(ticket -> ticket.question().contains("lighthouse"))
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.whyNot())
                        .isEqualTo(
                                "The asker says that %s (version 2) is outdated",
                                entry.id().value()));
        assertThat(said(asked)).hasSize(1);
    }

    @Test
    void everyWord_isKept_withTheVersionThatWasShown() {
        Entry entry = published("Can a lighthouse bakery run ads?");
        QuestionId asked = ask(PERSON, entry);

        feedback.notQuite(asked, PERSON);
        feedback.notQuite(asked, PERSON);
        feedback.solved(asked, PERSON);

        assertThat(said(asked))
                .extracting(Verdict::entry, Verdict::version, Verdict::feedback, Verdict::reason, Verdict::person)
                .containsExactly(
                        tuple(entry.id(), 2, Feedback.NOT_QUITE, null, PERSON),
                        tuple(entry.id(), 2, Feedback.SOLVED, null, PERSON));
    }

    @Test
    void thirdComplaint_isToldOnce_alsoWhenManyComeAtOnce() throws InterruptedException {
        Entry entry = published("Can a lighthouse choir run ads?");
        List<QuestionId> asked = AtOnce.run(4, 12, n -> ask(new PersonId("U0CHOIR" + n), entry));
        List<Complaint> complaints = List.of(Complaint.values());

        AtOnce.run(6, 12, n -> {
            FeedbackOutcome outcome =
                    feedback.because(asked.get(n), askerOf(asked.get(n)), complaints.get(n % complaints.size()));
            assertThat(outcome).isInstanceOf(FeedbackOutcome.Taken.class);
            return outcome;
        });

        var told = await().until(() -> carrier.notices("doubt/" + entry.id().value()), notices -> !notices.isEmpty());
        assertThat(told).hasSize(1);
        assertThat(doubts.about(entry.id(), clock.instant()))
                .isEqualTo(Map.of(
                        Complaint.OUTDATED, 3,
                        Complaint.INCORRECT, 3,
                        Complaint.CONFUSING, 3,
                        Complaint.NOT_MY_QUESTION, 3));
        assertThat(doubts.about(entry.id(), clock.instant().plusSeconds(25 * 3_600)))
                .isEmpty();
    }

    @Test
    void secondComplaint_isNotToldYet() {
        Entry entry = published("Can a lighthouse sauna run ads?");
        for (String person : List.of("U0SAUNA1", "U0SAUNA2")) {
            feedback.because(ask(new PersonId(person), entry), new PersonId(person), Complaint.INCORRECT);
        }

        assertThat(carrier.notices("doubt/" + entry.id().value())).isEmpty();
    }

    @Test
    void legalSide_isAPersonsBusiness_ifTheLawWasAskedAbout() throws SQLException {
        PersonId person = new PersonId("U0LEGAL");
        Entry entry = published("Can a lighthouse notary run ads?");
        QuestionId asked = ask(person, entry);
        feedback.legalSide(asked, person);
        assertThat(desk.raisedBy(person, 10)).as("nobody asked about the law").isEmpty();

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update question set law_caveat = true where id = " + asked.value());
        }
        feedback.legalSide(asked, person);
        FeedbackOutcome again = feedback.legalSide(asked, person);

        assertThat(again)
                .isInstanceOfSatisfying(
                        FeedbackOutcome.Taken.class,
                        taken -> assertThat(taken.reply())
                                .isInstanceOfSatisfying(
                                        Reply.Ticketed.class,
                                        ticketed -> assertThat(ticketed.entry())
                                                .as("the platform's rule stays in sight")
                                                .isEqualTo(entry)));
        assertThat(desk.raisedBy(person, 10)).singleElement().satisfies(ticket -> {
            assertThat(ticket.whyNot())
                    .isEqualTo("The asker wants to know what the law says, too: for Legal, Privacy and IP (R4)");
            assertThat(ticket.area()).isEqualTo(entry.content().area());
        });
    }

    @Test
    void feedbackOfSomebodyElse_isRefused() {
        QuestionId asked = ask(new PersonId("U0ASKER"), published("Can a lighthouse museum run ads?"));
        var stranger = new PersonId("U0STRANGER");

        assertThat(feedback.solved(asked, stranger)).isEqualTo(new FeedbackOutcome.NotTheirs());
        assertThat(feedback.because(asked, stranger, Complaint.INCORRECT)).isEqualTo(new FeedbackOutcome.NotTheirs());
        assertThat(feedback.solved(new QuestionId(999_999_999), stranger)).isEqualTo(new FeedbackOutcome.Unknown());
        assertThat(asking.replyTo(asked))
                .hasValueSatisfying(now -> assertThat(now.question().feedback()).isNull());
    }

    private Entry published(String question) {
        return library.publish(SomeEntries.someContent(question));
    }

    private QuestionId ask(PersonId person, Entry entry) {
        var words = new Readable.Words(entry.content().question(), true);
        var request = new AskRequest(
                "feedback-test/" + person.value() + "/" + entry.id().value(),
                person,
                new ThreadRef(new RoomId("C0FEEDBACK"), null),
                Surface.COMMAND,
                words.text(),
                Market.US);
        AskedQuestion question = asking.ask(request, words).getFirst().question();
        assertThat(question.entry()).isEqualTo(entry.id());
        return question.id();
    }

    private PersonId askerOf(QuestionId id) {
        return asking.replyTo(id).orElseThrow().question().asker();
    }

    private List<Verdict> said(QuestionId question) {
        return QuarkusTransaction.requiringNew().call(() -> verdicts.about(question));
    }
}
