package org.integritydesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

/** On a real database, shared with other tests: every test uses questions of its own. */
@QuarkusTest
class KnowledgeBaseTest {
    private static final PersonId EDITOR = new PersonId("U0EDITOR");
    private static final Duration SOON = Duration.ofSeconds(2);

    @Inject
    KnowledgeBase knowledge;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void draft_getsAnIdFromItsQuestion_numberedWhenTaken() {
        var content = someContent("Can a zeppelin tour operator run ads?");

        var first = knowledge.draft(content, "INT-1", EDITOR);
        var second = knowledge.draft(content, "INT-2", EDITOR);

        assertThat(first.id()).isEqualTo(new EntryId("alc-can-a-zeppelin-tour-operator-run-ads"));
        assertThat(second.id()).isEqualTo(new EntryId("alc-can-a-zeppelin-tour-operator-run-ads-2"));
        assertThat(knowledge.find(first.id())).contains(first);
        assertThat(knowledge.published(first.id())).isEmpty();
        assertThat(knowledge.find(first.id())).contains(first);
        assertThat(knowledge.find(second.id())).contains(second);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.origin()).isEqualTo("INT-1");
    }

    @Test
    void publish_isFoundBySearch_withinTwoSeconds() {
        var draft = knowledge.draft(someContent("Can a quokka sanctuary run ads?"), "INT-3", EDITOR);
        assertThat(hits("quokka sanctuary", Market.US)).doesNotContain(draft.id());
        long before = knowledge.publishedCount();
        var start = clock.instant();

        var edit = knowledge.publish(draft.id(), 1, draft.content(), EDITOR);

        assertThat(edit).isInstanceOfSatisfying(Edit.Done.class, done -> {
            assertThat(done.entry().version()).isEqualTo(2);
            assertThat(done.entry().status()).isEqualTo(EntryStatus.PUBLISHED);
            assertThat(done.entry().origin()).isEqualTo("INT-3");
            assertThat(knowledge.published(draft.id())).contains(done.entry());
            assertThat(knowledge.changedSince(start.minusSeconds(1))).contains(done.entry());
        });
        assertThat(knowledge.publishedCount()).isEqualTo(before + 1);
        await().atMost(SOON).until(() -> hits("quokka sanctuary", Market.US).contains(draft.id()));
        assertThat(hits("quokka sanctuary", Market.CA)).doesNotContain(draft.id());
    }

    @Test
    void discard_isNoLongerFound() {
        var id = publishNew("Can an axolotl breeder run ads?");
        await().atMost(SOON).until(() -> hits("axolotl breeder", Market.US).contains(id));

        assertThat(knowledge.discard(id, 2, EDITOR)).isInstanceOf(Edit.Done.class);

        assertThat(knowledge.published(id)).isEmpty();
        await().atMost(SOON).until(() -> !hits("axolotl breeder", Market.US).contains(id));
    }

    @Test
    void publish_ofOldVersion_getsTheCurrentOneBack() {
        var id = publishNew("Can a trebuchet workshop run ads?");

        var edit = knowledge.publish(id, 1, someContent("Something else?"), EDITOR);

        assertThat(edit).isEqualTo(new Edit.Conflict(knowledge.find(id).orElseThrow()));
    }

    @Test
    void publish_ofBadContent_isRefused() {
        var draft = knowledge.draft(someContent("Can a didgeridoo school run ads?"), "INT-4", EDITOR);

        var edit = knowledge.publish(draft.id(), 1, someContent(Set.of(Market.NA, Market.US), ""), EDITOR);

        assertThat(edit)
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("question", "markets"));
        assertThat(knowledge.find(draft.id())).contains(draft);
    }

    @Test
    void publish_ofUnknownEntry_isUnknown() {
        var id = new EntryId("alc-nobody-wrote-this");

        assertThat(knowledge.publish(id, 1, someContent("Question?"), EDITOR)).isEqualTo(new Edit.Unknown(id));
        assertThat(knowledge.discard(id, 1, EDITOR)).isEqualTo(new Edit.Unknown(id));
    }

    @Test
    void twoEditorsAtTheSameTime_oneWins() throws InterruptedException, ExecutionException {
        try (var editors = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var draft = knowledge.draft(someContent("Can a bagpipe maker run ads?"), "INT-5", EDITOR);
                Callable<Edit> publish = () -> knowledge.publish(draft.id(), 1, draft.content(), EDITOR);

                var edits = editors.invokeAll(List.of(publish, publish));

                var outcomes = List.of(edits.get(0).get(), edits.get(1).get());
                assertThat(outcomes).hasAtLeastOneElementOfType(Edit.Done.class);
                assertThat(outcomes).hasAtLeastOneElementOfType(Edit.Conflict.class);
                assertThat(knowledge.find(draft.id()).orElseThrow().version()).isEqualTo(2);
            }
        }
    }

    @Test
    void load_addsThenLeavesUnchanged_thenTakesWhatIsNew() {
        var id = new EntryId("alc-load-twice");
        var file = file(id, someContent("Can a marimba rental run ads?"));
        var bad = EntryFiles.parse("alc-bad.md", "no entry".getBytes(UTF_8));

        var first = knowledge.load(List.of(file, bad));
        var again = knowledge.load(List.of(file));
        var changed = knowledge.load(List.of(file(id, someContent("Can a marimba rental run ads today?"))));

        assertThat(first.added()).containsExactly(id);
        assertThat(first.refused()).extracting(Problem::file).containsExactly("alc-bad.md");
        assertThat(again).isEqualTo(new ImportReport(List.of(), List.of(), List.of(id), List.of()));
        assertThat(changed.changed()).containsExactly(id);
        assertThat(knowledge.published(id)).hasValueSatisfying(entry -> {
            assertThat(entry.version()).isEqualTo(2);
            assertThat(entry.content().question()).isEqualTo("Can a marimba rental run ads today?");
            assertThat(entry.origin()).isEqualTo("alc-load-twice.md");
            assertThat(entry.editor()).isNull();
        });
    }

    @Test
    void load_ofTheSameFile_keepsWhatWasEditedSince() {
        var id = new EntryId("alc-edited-since");
        var file = file(id, someContent("Can a theremin shop run ads?"));
        knowledge.load(List.of(file));
        var edited = knowledge.publish(id, 1, someContent("Can a theremin shop really run ads?"), EDITOR);

        var report = knowledge.load(List.of(file));

        assertThat(report.unchanged()).containsExactly(id);
        assertThat(edited).isEqualTo(new Edit.Done(knowledge.find(id).orElseThrow()));
    }

    @Test
    void load_ofExportedEdit_isUnchanged_andRemembered() {
        var id = new EntryId("alc-exported");
        knowledge.load(List.of(file(id, someContent("Can a kazoo shop run ads?"))));
        var edited = someContent("Can a kazoo shop still run ads?");
        knowledge.publish(id, 1, edited, EDITOR);

        assertThat(knowledge.load(List.of(file(id, edited))).unchanged()).containsExactly(id);
        assertThat(knowledge.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void samplePack_isLoadedAndSearched() {
        assertThat(hits("hangover patch brand", Market.CA)).startsWith(new EntryId("alc-hangover-products"));
    }

    @Test
    void changeOfAnotherInstance_isFollowed() throws SQLException {
        long revision;
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("update knowledge_revision set value = value + 1 returning value")) {
            rows.next();
            revision = rows.getLong(1);
        }

        await().atMost(SOON)
                .until(() ->
                        knowledge.search(new SearchQuery("any", Market.US, 1)).revision() >= revision);
    }

    @Test
    void readiness_tellsRevisionAndEntries() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'knowledge-index' }.data.entries", greaterThan(80));
    }

    private EntryId publishNew(String question) {
        var draft = knowledge.draft(someContent(question), "INT-9", EDITOR);
        knowledge.publish(draft.id(), 1, draft.content(), EDITOR);
        return draft.id();
    }

    private List<EntryId> hits(String text, Market market) {
        return knowledge.search(new SearchQuery(text, market, 3)).candidates().stream()
                .map(candidate -> candidate.entry().id())
                .toList();
    }

    private static ParsedFile file(EntryId id, EntryContent content) {
        var text = EntryFiles.write(id, content, EntryStatus.PUBLISHED);
        return EntryFiles.parse(id + ".md", text.getBytes(UTF_8));
    }
}
