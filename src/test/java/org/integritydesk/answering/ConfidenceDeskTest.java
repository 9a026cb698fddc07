package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Confidence;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.Judgements;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class ConfidenceDeskTest {
    private static final AtomicInteger DELIVERIES = new AtomicInteger();
    private static final PersonId PERSON = new PersonId("U0JUDGE");
    private static final Actor ADMIN = new Actor(new PersonId("U0DESKADMIN"), Set.of(Role.ADMIN));
    private static final Actor STAFF = new Actor(new PersonId("U0DESKSTAFF"), Set.of(Role.STAFF));

    @Inject
    ConfidenceDesk desk;

    @Inject
    Confidence confidence;

    @Inject
    Judgements judgements;

    @Inject
    Asking asking;

    @Inject
    FeedbackDesk feedback;

    @Inject
    Library library;

    @Inject
    DataSource database;

    private int judged;
    private int wrong;

    @BeforeEach
    void countFromHere() {
        shipped();
        var overview = desk.look(ADMIN).orElseThrow();
        judged = overview.judged();
        wrong = overview.wrong();
    }

    @AfterEach
    void shipped() {
        confidence.use(0, ADMIN.id());
    }

    @Test
    void wordsAboutAnAnswer_areCounted() {
        library.publish(SomeEntries.someContent("Can a gramophone repair shop run ads?"));
        String words = "Can a gramophone repair shop run ads?";

        feedback.solved(answered(words), PERSON);
        counts(1, 0);
        feedback.because(answered(words), PERSON, Complaint.INCORRECT);
        counts(2, 0);
        feedback.because(answered(words), PERSON, Complaint.NOT_MY_QUESTION);
        counts(2, 1);
        QuestionId doubted = answered(words);
        feedback.notQuite(doubted, PERSON);
        counts(2, 1);
        feedback.solved(doubted, PERSON);
        counts(3, 1);
    }

    @Test
    void pickedTitles_areCounted() {
        library.publish(SomeEntries.someContent("Can a gondola race with live bagpipe music run ads?"));
        library.publish(SomeEntries.someContent("Can a gondola race with live theremin music run ads?"));

        var first = offered();
        counts(0, 0);
        feedback.choose(first.id(), PERSON, candidate(first, 0));
        counts(1, 0);
        var second = offered();
        feedback.choose(second.id(), PERSON, candidate(second, 1));
        counts(1, 1);
        feedback.solved(second.id(), PERSON);
        counts(1, 1);
        feedback.noneOfThese(offered().id(), PERSON);
        counts(1, 2);
    }

    @Test
    void desk_refitsByItself_onceEnoughWasSaidSinceTheLastSwitch() {
        judgements.give(400);

        desk.refitIfDue();

        var state = confidence.state();
        assertThat(state.inUse().number()).isPositive();
        assertThat(state.uses().getFirst().by()).isNull();
        assertThat(state.latest().getFirst().madeBy()).isNull();

        confidence.use(0, ADMIN.id());
        desk.refitIfDue();
        assertThat(confidence.state().inUse().number()).as("an admin's choice").isZero();
    }

    @Test
    void onlyAdmins_change_andStaffLook() {
        var rep = new Actor(PERSON, Set.of());

        assertThat(desk.look(rep)).isEmpty();
        assertThat(desk.look(STAFF)).isPresent();
        assertThat(desk.refit(STAFF)).isEqualTo(new ConfidenceDesk.Outcome.NotAnAdmin());
        assertThat(desk.use(0, rep)).isEqualTo(new ConfidenceDesk.Outcome.NotAnAdmin());
        assertThat(desk.use(999_999, ADMIN)).isEqualTo(new ConfidenceDesk.Outcome.Unknown());
    }

    private void counts(int moreRight, int moreWrong) {
        var overview = desk.look(ADMIN).orElseThrow();
        assertThat(overview.wrong() - wrong).as("wrong").isEqualTo(moreWrong);
        assertThat(overview.judged() - judged).as("judged").isEqualTo(moreRight + moreWrong);
    }

    private QuestionId answered(String words) {
        AskedQuestion asked = ask(words);
        assertThat(asked.outcome()).isEqualTo(Outcome.ANSWER);
        return asked.id();
    }

    /** Asked, and offered titles, whatever would have been decided. */
    private AskedQuestion offered() {
        AskedQuestion asked = ask("gondola race with live music, ok to run ads?");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update question set outcome = 'SUGGEST', offer = '{\"choices\": []}',"
                    + " entry_id = null, entry_version = null, ticket_number = null, why_escalated = null where id = "
                    + asked.id().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return asked;
    }

    private static EntryId candidate(AskedQuestion asked, int place) {
        return new EntryId(asked.candidates().get(place).entryId());
    }

    private AskedQuestion ask(String words) {
        var request = new AskRequest(
                "confidence-desk-test/" + DELIVERIES.incrementAndGet(),
                PERSON,
                new ThreadRef(new RoomId("C0JUDGE"), null),
                Surface.COMMAND,
                words,
                Market.US);
        return asking.ask(request, new Readable.Words(words, true)).getFirst().question();
    }
}
