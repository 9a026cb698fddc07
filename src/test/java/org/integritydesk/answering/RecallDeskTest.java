package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.answering;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.integritydesk.answering.store.QuestionRepository;
import org.integritydesk.answering.store.RecallRepository;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.AnswerChange;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.KnowledgeChanged;
import org.integritydesk.knowledge.PublishedChange;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** Who is told that an answer changed. Telling may be done by this test or by the job meanwhile: it makes no difference. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class RecallDeskTest {
    @Inject
    RecallDesk recalls;

    @Inject
    RecallRepository repository;

    @Inject
    QuestionRepository questions;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Asking asking;

    @Inject
    FeedbackDesk feedback;

    @Inject
    Library library;

    @Inject
    DataSource database;

    @Test
    void whoeverGotTheAnswer_isToldOfTheChange_once_howeverManyLookAtOnce() throws Exception {
        Entry entry = library.publish(someContent("Can a puppet opera run ads?"));
        ask("U0OPERA1", entry);
        ask("U0OPERA1", entry);
        feedback.solved(ask("U0OPERA2", entry), new PersonId("U0OPERA2"));

        library.change(entry, answering(entry.content(), "Not without an orchestra."));
        assertThat(told(entry)).as("not yet").isEmpty();
        letTimePass(entry);
        AtOnce.run(6, 12, n -> {
            recalls.tellDue();
            return n;
        });

        assertThat(told(entry)).containsExactlyInAnyOrder("U0OPERA1 2->3", "U0OPERA2 2->3");
        letTimePass(entry);
        recalls.tellDue();
        assertThat(told(entry)).hasSize(2);
        assertThat(outboxOf(entry)).isEqualTo(2);
        Recalled recalled = recalls.find(recallOf(entry)).orElseThrow();
        assertThat(recalled.before().content()).isEqualTo(entry.content());
        assertThat(recalled.after().content().answer()).isEqualTo("Not without an orchestra.");
        assertThat(recalled.changes()).isEqualTo(Set.of(AnswerChange.ANSWER));
        assertThat(recalled.question().entry()).isEqualTo(entry.id());
    }

    @Test
    void whoeverWasHelpedByAPerson_orAskedByAProgram_orLongAgo_isNotTold() throws Exception {
        Entry entry = library.publish(someContent("Can a shadow theatre run ads?"));
        feedback.because(ask("U0HELPED", entry), new PersonId("U0HELPED"), Complaint.INCORRECT);
        ask("U0PROGRAM", entry, Surface.API);
        change("update question set asked_at = asked_at - interval '31 days' where id = "
                + ask("U0LONGAGO", entry).value());
        change("update question set asked_at = asked_at - interval '29 days' where id = "
                + ask("U0NOTSOLONG", entry).value());

        changeAndTell(entry, "Only after dark.");

        assertThat(told(entry)).containsExactly("U0NOTSOLONG 2->3");
    }

    @Test
    void whatIsNotSubstance_isNotTold_butCountsNotAsSeenEither() throws Exception {
        Entry entry = library.publish(someContent("Can a marching band run ads?"));
        ask("U0BAND", entry);

        library.change(
                entry,
                entry.content().toBuilder()
                        .variants(List.of("brass on the street?"))
                        .build());
        letTimePass(entry);
        recalls.tellDue();
        assertThat(told(entry)).isEmpty();

        changeAndTell(entry, "Only on weekends.");
        assertThat(told(entry)).containsExactly("U0BAND 2->4");
    }

    @Test
    void everyFurtherChange_isTold_comparedWithWhatThePersonWasToldLast() throws Exception {
        Entry entry = library.publish(someContent("Can a barber quartet run ads?"));
        ask("U0QUARTET", entry);

        changeAndTell(entry, "Only in striped vests.");
        changeAndTell(entry, entry.content().answer());
        letTimePass(entry);
        recalls.tellDue();

        assertThat(told(entry)).containsExactly("U0QUARTET 2->3", "U0QUARTET 3->4");
    }

    @Test
    void changesInQuickSuccession_areToldTogether() throws Exception {
        Entry entry = library.publish(someContent("Can a yodel school run ads?"));
        ask("U0YODEL", entry);

        library.change(entry, answering(entry.content(), "Olny uphill."));
        library.change(entry, answering(entry.content(), "Only uphill."));
        letTimePass(entry);
        recalls.tellDue();

        assertThat(told(entry)).containsExactly("U0YODEL 2->4");
    }

    @Test
    void retiredAnswer_isTold() throws Exception {
        Entry entry = library.publish(someContent("Can a tap dance class run ads?"));
        ask("U0TAP", entry);

        library.retire(entry);
        letTimePass(entry);
        recalls.tellDue();

        assertThat(told(entry)).containsExactly("U0TAP 2->3");
        Recalled recalled = recalls.find(recallOf(entry)).orElseThrow();
        assertThat(recalled.after().status()).isEqualTo(EntryStatus.RETIRED);
        assertThat(recalled.changes()).isEmpty();
    }

    @Test
    void changeThatWasRolledBack_isNotTold() throws Exception {
        Entry entry = library.publish(someContent("Can a clog dance class run ads?"));
        ask("U0CLOG", entry);
        letTimePass(entry);
        recalls.tellDue();

        QuarkusTransaction.begin();
        library.change(entry, answering(entry.content(), "Never."));
        QuarkusTransaction.rollback();

        assertThat(query("select entry_id from recall_due where entry_id = '%s'", entry))
                .isEmpty();
    }

    /** While nobody looks, what is due stays due: it is in the database with the change. */
    @Test
    void afterDowntime_whatIsDue_isTold_alsoIfOneEntryCannotBe() throws Exception {
        Entry entry = library.publish(someContent("Can a polka club run ads?"));
        ask("U0POLKA", entry);
        Entry broken = library.publish(someContent("Can a waltz club run ads?"));
        ask("U0WALTZ", broken);
        library.change(entry, answering(entry.content(), "Twice a week."));
        library.change(broken, answering(broken.content(), "Thrice a week."));
        // A version that never was makes telling fail.
        change("update question set entry_version = -1 where asker = 'U0WALTZ'");
        change("update recall_due set due_at = due_at - interval '3 days'");

        recalls.tellDue();

        assertThat(told(entry)).containsExactly("U0POLKA 2->3");
        assertThat(told(broken)).isEmpty();
        assertThat(query("select entry_id from recall_due where entry_id = '%s' and due_at > now()", broken))
                .hasSize(1);
        change("update question set entry_version = 2 where asker = 'U0WALTZ'");
        letTimePass(broken);
        recalls.tellDue();
        assertThat(told(broken)).containsExactly("U0WALTZ 2->3");
    }

    @Test
    void withZeroDays_nothingIsEvenRemembered() throws Exception {
        var off = new RecallDesk(repository, questions, knowledge, outbox, clock, 0);
        var entry = new EntryId("alc-never-recalled");

        QuarkusTransaction.requiringNew()
                .run(() -> off.changed(new KnowledgeChanged(1, List.of(new PublishedChange(entry, null, null)))));

        assertThat(rows("select entry_id from recall_due where entry_id = 'alc-never-recalled'"))
                .isEmpty();
    }

    private QuestionId ask(String person, Entry entry) {
        return ask(person, entry, Surface.COMMAND);
    }

    private QuestionId ask(String person, Entry entry, Surface surface) {
        var words = new Readable.Words(entry.content().question(), true);
        AskedQuestion question = asking.ask(
                        new AskRequest(
                                "recall-test/" + UUID.randomUUID(),
                                new PersonId(person),
                                new ThreadRef(new RoomId("C0RECALL"), null),
                                surface,
                                words.text(),
                                Market.US),
                        words)
                .getFirst()
                .question();
        assertThat(question.entry()).isEqualTo(entry.id());
        return question.id();
    }

    private void changeAndTell(Entry entry, String answer) throws SQLException {
        library.change(entry, answering(entry.content(), answer));
        letTimePass(entry);
        recalls.tellDue();
    }

    private void letTimePass(Entry entry) throws SQLException {
        change("update recall_due set due_at = due_at - interval '2 hours' where entry_id = '"
                + entry.id().value() + "'");
    }

    private List<String> told(Entry entry) throws SQLException {
        return query(
                "select person || ' ' || from_version || '->' || to_version from recall where entry_id = '%s' order by id",
                entry);
    }

    private long recallOf(Entry entry) throws SQLException {
        return Long.parseLong(query("select id::text from recall where entry_id = '%s' order by id", entry)
                .getFirst());
    }

    private int outboxOf(Entry entry) throws SQLException {
        return query(
                        "select o.id::text from outbox o join recall r on (o.payload ->> 'recall')::bigint = r.id"
                                + " where o.payload ->> 'type' = 'AnswerRecalled' and r.entry_id = '%s'",
                        entry)
                .size();
    }

    private List<String> query(String sql, Entry entry) throws SQLException {
        return rows(sql.formatted(entry.id().value()));
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
