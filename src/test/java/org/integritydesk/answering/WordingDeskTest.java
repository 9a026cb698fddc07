package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.integritydesk.answering.WordingDesk.Outcome;
import org.integritydesk.answering.WordingDesk.Ruling;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class WordingDeskTest {
    private static final PersonId REP = new PersonId("U0WORDS");
    private static final Actor EDITOR = new Actor(new PersonId("U0EDITOR"), Set.of(Role.EDITOR));

    @Inject
    WordingDesk wordings;

    @Inject
    Asking asking;

    @Inject
    FeedbackDesk feedback;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    Library library;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingWaits() throws SQLException {
        change("delete from variant_proposal");
        change("delete from daily_notice where notice = 'wordings'");
    }

    @Test
    void pickedEntry_mayLearnTheAskersWords_withoutWhatPointsAtSomebody() {
        Entry entry = library.publish(someContent("Can a velodrome run ads?"));

        pick("are cycle tracks ok? ad 1712345678901", entry);

        assertThat(wordings.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.entry()).isEqualTo(entry);
            assertThat(waiting.proposal().wording()).isEqualTo("are cycle tracks ok? ad");
        });
    }

    @Test
    void wordsTheEntryHas_andAnswersNobodyPicked_proposeNothing() {
        Entry entry = library.publish(someContent("Can a keirin school run ads?", "keirin school ads"));

        pick("Keirin school: ads?", entry);
        QuestionId answered = ask("Can a keirin school run ads?");
        feedback.solved(answered, REP);

        assertThat(wordings.waiting()).isEmpty();
    }

    @Test
    void sameWords_areProposedOnce_howeverManyUseThemAtOnce() throws InterruptedException {
        Entry entry = library.publish(someContent("Can a bmx park run ads?"));

        AtOnce.run(4, 8, n -> pick(n % 2 == 0 ? "are bike parks ok?" : "Are bike parks OK", entry));

        assertThat(wordings.waiting()).hasSize(1);
    }

    @Test
    void notQuite_withdraws_andASecondLook_proposesAgain() {
        Entry entry = library.publish(someContent("Can a unicycle arena run ads?"));
        QuestionId asked = pick("are one wheeled shows ok?", entry);

        feedback.notQuite(asked, REP);
        assertThat(wordings.waiting()).isEmpty();
        feedback.solved(asked, REP);
        assertThat(wordings.waiting()).hasSize(1);

        feedback.because(asked, REP, Complaint.INCORRECT);
        assertThat(wordings.waiting()).isEmpty();
    }

    @Test
    void rejectedWords_areNotProposedAgain() {
        Entry entry = library.publish(someContent("Can a tandem shop run ads?"));
        pick("are bikes for two ok?", entry);

        wordings.rule(List.of(new Ruling(only(), false, "")), EDITOR);
        pick("are bikes for two ok?", entry);

        assertThat(wordings.waiting()).isEmpty();
        assertThat(knowledge.find(entry.id())).contains(entry);
    }

    @Test
    void acceptedWords_arePublishedWithTheEntry_asTheEditorHasThem() {
        Entry entry = library.publish(someContent("Can a recumbent shop run ads?", "lying bikes"));
        pick("is Hop Valley ok to show lounging bikes?", entry);

        Outcome outcome = wordings.rule(List.of(new Ruling(only(), true, "is it ok to show lounging bikes?")), EDITOR);

        assertThat(outcome).isEqualTo(new Outcome.Taken(1, 0, Map.of()));
        Entry now = knowledge.published(entry.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(entry.version() + 1);
        assertThat(now.editor()).isEqualTo(EDITOR.id());
        assertThat(now.content())
                .isEqualTo(entry.content().toBuilder()
                        .variants(List.of("lying bikes", "is it ok to show lounging bikes?"))
                        .build());
        assertThat(wordings.waiting()).isEmpty();
    }

    @Test
    void rulingsAtOnce_countOnce() throws InterruptedException {
        Entry entry = library.publish(someContent("Can a cargo bike shop run ads?"));
        pick("are bikes with boxes ok?", entry);
        long proposal = only();

        List<Outcome> outcomes = AtOnce.run(
                6, 12, n -> wordings.rule(List.of(new Ruling(proposal, true, "are bikes with boxes ok?")), EDITOR));

        assertThat(outcomes)
                .filteredOn(new Outcome.Taken(1, 0, Map.of())::equals)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Taken(0, 0, Map.of())::equals)
                .hasSize(11);
        assertThat(knowledge.find(entry.id()).orElseThrow().version()).isEqualTo(entry.version() + 1);
    }

    @Test
    void wordingThatBreaksTheRules_isRefused_andStillWaits_theOthersAreTaken() {
        Entry one = library.publish(someContent("Can a scooter rental run ads?"));
        Entry other = library.publish(someContent("Can a skate rental run ads?"));
        pick("are kick boards ok?", one);
        pick("are roller blades ok?", other);
        List<Long> ids = wordings.waiting().stream()
                .map(waiting -> waiting.proposal().id())
                .toList();

        Outcome outcome = wordings.rule(
                List.of(
                        new Ruling(ids.getFirst(), true, "x".repeat(301)),
                        new Ruling(ids.getLast(), true, "are roller blades ok?")),
                EDITOR);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Taken.class, taken -> {
            assertThat(taken.accepted()).isEqualTo(1);
            assertThat(taken.refused()).containsOnlyKeys(ids.getFirst());
        });
        assertThat(only()).isEqualTo(ids.getFirst());
    }

    @Test
    void entryThatWasRetired_learnsNothing() {
        Entry entry = library.publish(someContent("Can a rickshaw rental run ads?"));
        pick("are bike taxis ok?", entry);
        long proposal = only();
        library.retire(entry);

        assertThat(wordings.waiting()).isEmpty();
        assertThat(wordings.rule(List.of(new Ruling(proposal, true, "are bike taxis ok?")), EDITOR))
                .isEqualTo(new Outcome.Taken(0, 0, Map.of(proposal, "the entry is not published any more")));
        assertThat(knowledge.find(entry.id()).orElseThrow().status()).isEqualTo(EntryStatus.RETIRED);
    }

    @Test
    void onlyEditors_rule() {
        pick("are balance bikes ok?", library.publish(someContent("Can a toddler bike shop run ads?")));

        assertThat(wordings.rule(List.of(new Ruling(only(), true, "x y")), new Actor(REP, Set.of(Role.STAFF))))
                .isEqualTo(new Outcome.NotAnEditor());
        assertThat(wordings.waiting()).hasSize(1);
    }

    @Test
    void fiveThatWait_areWorthANudge_onceADay() throws Exception {
        Entry entry = library.publish(someContent("Can a trike shop run ads?"));
        long before = nudges();
        for (String number : List.of("one", "two", "three", "four")) {
            pick("are three wheels ok in case " + number + "?", entry);
        }
        wordings.nudge();
        assertThat(nudges()).isEqualTo(before);

        pick("are three wheels ok in case five?", entry);
        AtOnce.run(4, 8, n -> {
            wordings.nudge();
            return n;
        });
        await().untilAsserted(() -> assertThat(nudges()).isEqualTo(before + 1));

        change("update daily_notice set told_at = told_at - interval '24 hours' where notice = 'wordings'");
        wordings.nudge();
        await().untilAsserted(() -> assertThat(nudges()).isEqualTo(before + 2));
    }

    private QuestionId pick(String words, Entry entry) {
        QuestionId asked = ask(words);
        offer(asked);
        assertThat(feedback.choose(asked, REP, entry.id())).isInstanceOf(FeedbackOutcome.Taken.class);
        return asked;
    }

    /** As if titles had been offered, whatever the search made of the question. */
    private void offer(QuestionId question) {
        try {
            change(
                    "update question set outcome = 'SUGGEST', offer = '{\"choices\": []}', ticket_number = null where id = "
                            + question.value());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private QuestionId ask(String words) {
        return asking.ask(
                        new AskRequest(
                                "wordings/" + UUID.randomUUID(),
                                REP,
                                new ThreadRef(new RoomId("C0WORDS"), null),
                                Surface.API,
                                words,
                                Market.US),
                        new Readable.Words(words, true))
                .getFirst()
                .question()
                .id();
    }

    private long only() {
        assertThat(wordings.waiting()).hasSize(1);
        return wordings.waiting().getFirst().proposal().id();
    }

    private long nudges() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from outbox where payload ->> 'type' = 'WordingsWaiting'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
