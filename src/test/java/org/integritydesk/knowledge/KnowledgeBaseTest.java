package org.integritydesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.integritydesk.knowledge.SomeEntries.publish;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.junit.jupiter.api.Test;

/** On a real database, shared with other tests: every test uses questions of its own. */
@QuarkusTest
class KnowledgeBaseTest {
    private static final PersonId EDITOR = new PersonId("U0EDITOR");
    /** A change is searched for each 300 ms; a busy machine may be late. */
    private static final Duration SOON = Duration.ofSeconds(15);

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
    void published_isFoundBySearch_withinTwoSeconds_andRetiredNoMore() {
        var start = clock.instant();

        var entry = publish(knowledge, someContent("Can a quokka sanctuary run ads?"));

        assertThat(knowledge.changedSince(start.minusSeconds(1))).contains(new ChangedAnswer(entry, true));
        await().atMost(SOON).until(() -> hits("quokka sanctuary", Market.US).contains(entry.id()));
        assertThat(hits("quokka sanctuary", Market.CA)).doesNotContain(entry.id());

        knowledge.act(entry.id(), 2, new EntryAct.Retire("It closed."), someEditor("U0EDITOR"));

        assertThat(knowledge.published(entry.id())).isEmpty();
        await().atMost(SOON).until(() -> !hits("quokka sanctuary", Market.US).contains(entry.id()));
    }

    @Test
    void changedSince_leavesOutWhatTellsTheSame() {
        var entry = publish(knowledge, someContent("Can a numbat sanctuary run ads?"));
        var afterwards = clock.instant();

        knowledge.addWording(entry.id(), "numbats ok?", someEditor("U0EDITOR"));
        assertThat(changedSince(afterwards)).doesNotContainKey(entry.id());

        var changed = entry.content().toBuilder().answer("No.").build();
        knowledge.act(entry.id(), 3, new EntryAct.Submit(changed, null), someEditor("U0EDITOR"));
        knowledge.act(entry.id(), 4, new EntryAct.Approve(changed, null), someEditor("U0OTHER"));
        knowledge.addWording(entry.id(), "numbats then?", someEditor("U0EDITOR"));
        assertThat(changedSince(afterwards)).containsEntry(entry.id(), false);
    }

    private Map<EntryId, Boolean> changedSince(Instant instant) {
        return knowledge.changedSince(instant).stream()
                .collect(Collectors.toMap(answer -> answer.entry().id(), ChangedAnswer::isNew));
    }

    @Test
    void load_addsThenLeavesUnchanged_thenTakesWhatIsNew() {
        var id = new EntryId("alc-load-twice");
        var file = file(id, someContent("Can a marimba rental run ads?"));
        var bad = EntryFiles.parse("alc-bad.md", "no entry".getBytes(UTF_8));

        var nothing = knowledge.load(List.of(file, bad), ImportMode.ALL_OR_NOTHING);
        assertThat(nothing.applied()).isFalse();
        assertThat(nothing.added()).containsExactly(id);
        assertThat(knowledge.find(id)).isEmpty();
        var first = knowledge.load(List.of(file, bad), ImportMode.GOOD_ONES);
        var again = knowledge.load(List.of(file), ImportMode.ALL_OR_NOTHING);
        var changed = knowledge.load(
                List.of(file(id, someContent("Can a marimba rental run ads today?"))), ImportMode.ALL_OR_NOTHING);

        assertThat(first.added()).containsExactly(id);
        assertThat(first.refused()).extracting(Problem::file).containsExactly("alc-bad.md");
        assertThat(again).isEqualTo(new ImportReport(List.of(), List.of(), List.of(id), List.of(), true));
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
        knowledge.load(List.of(file), ImportMode.ALL_OR_NOTHING);
        edit(id, someContent("Can a theremin shop really run ads?"));

        var report = knowledge.load(List.of(file), ImportMode.ALL_OR_NOTHING);

        assertThat(report.unchanged()).containsExactly(id);
        assertThat(knowledge.find(id).orElseThrow().content().question()).contains("really");
    }

    @Test
    void load_ofExportedEdit_isUnchanged_andRemembered() {
        var id = new EntryId("alc-exported");
        knowledge.load(List.of(file(id, someContent("Can a kazoo shop run ads?"))), ImportMode.ALL_OR_NOTHING);
        var edited = someContent("Can a kazoo shop still run ads?");
        edit(id, edited);

        assertThat(knowledge
                        .load(List.of(file(id, edited)), ImportMode.ALL_OR_NOTHING)
                        .unchanged())
                .containsExactly(id);
        assertThat(knowledge.find(id).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void samplePack_isLoadedAndSearched() {
        assertThat(hits("hangover patch brand", Market.CA)).startsWith(new EntryId("alc-hangover-products"));
    }

    @Test
    void conflicts_nameNearEntriesThatSayOtherwise() {
        var yes = someContent("Can an ocarina shop run promos?").toBuilder()
                .answer("Yes.")
                .build();
        var entry = publish(knowledge, yes);
        var no = someContent("Can ocarina shops run promos?", "ocarina shop promos ok?").toBuilder()
                .answer("No.")
                .build();

        var conflict = new PossibleConflict(entry, "This answer begins as a no, that of " + entry.id() + " as a yes.");
        await().atMost(SOON).until(() -> knowledge.conflicts(no, null).contains(conflict));
        assertThat(knowledge.conflicts(no, entry.id()))
                .extracting(PossibleConflict::other)
                .doesNotContain(entry);
        assertThat(knowledge.conflicts(no.toBuilder().answer("Yes.").build(), null))
                .extracting(PossibleConflict::other)
                .doesNotContain(entry);
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
    void readiness_tellsEntriesAndFloor() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'knowledge-index' }.data.entries", greaterThan(80))
                .body("checks.find { it.name == 'knowledge-index' }.data.floor", matchesPattern("0\\.\\d{3}"));
    }

    private void edit(EntryId id, EntryContent content) {
        knowledge.act(id, 1, new EntryAct.Submit(content, null), someEditor("U0EDITOR"));
        assertThat(knowledge.act(id, 2, new EntryAct.Approve(content, null), someEditor("U0OTHER")))
                .isInstanceOf(Edit.Done.class);
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
