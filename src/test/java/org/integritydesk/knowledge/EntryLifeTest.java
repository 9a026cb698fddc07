package org.integritydesk.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integritydesk.knowledge.SomeEntries.publish;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of an entry on a real database: every test writes an entry of its own. */
@QuarkusTest
class EntryLifeTest {
    private static final Actor EVA = someEditor("U0EVA");
    private static final Actor KAI = someEditor("U0KAI");
    private static final Actor ANA = new Actor(new PersonId("U0ANA"), Set.of(Role.STAFF));

    @Inject
    KnowledgeBase knowledge;

    @Inject
    DataSource database;

    @Test
    void draft_isSubmitted_sentBack_changed_andPublishedBySomebodyElse() {
        var draft = knowledge.draft(someContent("Can a tuba museum run ads?"), "INT-7", EVA.id());
        var better = answer(draft, "Yes, softly.");

        act(draft, 1, new EntryAct.Submit(draft.content(), "please look"), EVA);
        act(draft, 2, new EntryAct.SendBack("Say how loud."), KAI);
        act(draft, 3, new EntryAct.Save(better, null), EVA);
        act(draft, 4, new EntryAct.Submit(better, null), EVA);
        act(draft, 5, new EntryAct.Approve(better, "good"), KAI);

        assertThat(knowledge.history(draft.id()))
                .extracting(Entry::version, Entry::status, Entry::editor, Entry::note)
                .containsExactly(
                        tuple(6, EntryStatus.PUBLISHED, KAI.id(), "good"),
                        tuple(5, EntryStatus.IN_REVIEW, EVA.id(), null),
                        tuple(4, EntryStatus.DRAFT, EVA.id(), null),
                        tuple(3, EntryStatus.DRAFT, KAI.id(), "Say how loud."),
                        tuple(2, EntryStatus.IN_REVIEW, EVA.id(), "please look"),
                        tuple(1, EntryStatus.DRAFT, EVA.id(), null));
        assertThat(knowledge.history(draft.id())).allSatisfy(entry -> {
            assertThat(entry.author()).isEqualTo(EVA.id());
            assertThat(entry.origin()).isEqualTo("INT-7");
        });
        assertThat(knowledge.published(draft.id()).orElseThrow().content()).isEqualTo(better);
        assertThat(knowledge.versionOf(draft.id(), 1)).contains(draft);
    }

    @Test
    void ownWord_waitsForASecondPerson() {
        var draft = knowledge.draft(someContent("Can a cornet museum run ads?"), "INT-7", EVA.id());

        var own = knowledge.act(draft.id(), 1, new EntryAct.Approve(draft.content(), null), EVA);

        assertThat(own).isInstanceOfSatisfying(Edit.NeedsSecondPerson.class, waits -> {
            assertThat(waits.entry().status()).isEqualTo(EntryStatus.IN_REVIEW);
            assertThat(waits.entry().version()).isEqualTo(2);
        });
        assertThat(knowledge.published(draft.id())).isEmpty();
        assertThat(knowledge.act(draft.id(), 2, new EntryAct.Approve(draft.content(), null), KAI))
                .isInstanceOf(Edit.Done.class);
    }

    @Test
    void proposal_standsBesideWhatAnswers_untilItIsPublished() {
        var entry = publish(knowledge, someContent("Can a bassoon museum run ads?"));
        var proposed = answer(entry, "No, it squeaks.");

        act(entry, 2, new EntryAct.Submit(proposed, null), EVA);

        assertThat(knowledge.published(entry.id())).contains(entry);
        assertThat(knowledge.find(entry.id())).contains(entry);
        assertThat(knowledge.state(entry.id())).hasValueSatisfying(state -> {
            assertThat(state.isProposal()).isTrue();
            assertThat(state.current().content()).isEqualTo(proposed);
        });

        act(entry, 3, new EntryAct.Approve(proposed, null), KAI);

        assertThat(knowledge.find(entry.id()).orElseThrow().content()).isEqualTo(proposed);
        assertThat(knowledge.state(entry.id()).orElseThrow().isProposal()).isFalse();
    }

    @Test
    void discardedProposal_leavesWhatAnswers_andTheNextOneGoesOnFromThere() {
        var entry = publish(knowledge, someContent("Can a clarinet museum run ads?"));
        act(entry, 2, new EntryAct.Save(answer(entry, "No."), null), EVA);

        act(entry, 3, new EntryAct.Discard("Never mind"), KAI);

        assertThat(knowledge.state(entry.id()).orElseThrow()).isEqualTo(new EntryState(entry, entry, 4));
        assertThat(knowledge.history(entry.id()).getFirst().note()).isEqualTo("Never mind");
        assertThat(knowledge.act(entry.id(), 2, new EntryAct.Save(answer(entry, "Yes."), null), EVA))
                .isInstanceOfSatisfying(
                        Edit.Done.class,
                        done -> assertThat(done.entry().version()).isEqualTo(5));
    }

    @Test
    void retire_needsAReason_andTakesTheProposalWithIt() {
        var entry = publish(knowledge, someContent("Can an oboe museum run ads?"));
        act(entry, 2, new EntryAct.Save(answer(entry, "No."), null), EVA);

        assertThat(knowledge.act(entry.id(), 3, new EntryAct.Retire(" "), KAI))
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("reason"));
        act(entry, 3, new EntryAct.Retire("The rule is gone."), KAI);

        assertThat(knowledge.find(entry.id())).hasValueSatisfying(retired -> {
            assertThat(retired.status()).isEqualTo(EntryStatus.RETIRED);
            assertThat(retired.content()).isEqualTo(entry.content());
            assertThat(retired.note()).isEqualTo("The rule is gone.");
        });
        assertThat(knowledge.published(entry.id())).isEmpty();
    }

    @Test
    void oldVersion_getsTheCurrentOneBack() {
        var entry = publish(knowledge, someContent("Can a fagott museum run ads?"));

        assertThat(knowledge.act(entry.id(), 1, new EntryAct.Save(entry.content(), null), EVA))
                .isEqualTo(new Edit.Conflict(entry));
    }

    @Test
    void badContent_isRefused_whenItIsToBePublished_butADraftMayBeUnfinished() {
        var draft = knowledge.draft(someContent("Can a didgeridoo school run ads?"), "INT-4", EVA.id());
        var bad = someContent(Set.of(Market.NA, Market.US), "");

        for (EntryAct act : List.of(new EntryAct.Submit(bad, null), new EntryAct.Approve(bad, null))) {
            assertThat(knowledge.act(draft.id(), 1, act, KAI))
                    .isInstanceOfSatisfying(
                            Edit.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(FieldProblem::field)
                                    .containsExactly("question", "markets"));
        }
        assertThat(knowledge.find(draft.id())).contains(draft);
        assertThat(knowledge.act(draft.id(), 1, new EntryAct.Save(bad, null), KAI))
                .isInstanceOf(Edit.Done.class);
    }

    @Test
    void unknownEntry_isUnknown() {
        var id = new EntryId("alc-nobody-wrote-this");

        assertThat(knowledge.act(id, 1, new EntryAct.Discard(null), EVA)).isEqualTo(new Edit.Unknown(id));
        assertThat(knowledge.addWording(id, "anybody?", EVA)).isEqualTo(new Edit.Unknown(id));
        assertThat(knowledge.history(id)).isEmpty();
    }

    @Test
    void sameWording_inAnOverlappingMarket_isRefused_andNamesTheOtherEntry() {
        var first = publish(knowledge, someContent("Can a harp museum run ads?", "harps ok?"));
        var second =
                knowledge.draft(someContent(Set.of(Market.NA), "Are harps fine?", "HARPS – ok"), "INT-8", ANA.id());

        assertThat(knowledge.act(second.id(), 1, new EntryAct.Approve(second.content(), null), KAI))
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("variants");
                                    assertThat(problem.sentence())
                                            .isEqualTo("'HARPS – ok' is already a wording of " + first.id()
                                                    + "; a question can have one answer only");
                                }));
        var elsewhere = second.content().toBuilder().markets(Set.of(Market.CA)).build();
        assertThat(knowledge.act(second.id(), 1, new EntryAct.Approve(elsewhere, null), KAI))
                .isInstanceOf(Edit.Done.class);
    }

    @Test
    void wordingsOfAnOlderRelease_areComparedToo() throws SQLException {
        var first = publish(knowledge, someContent("Can a lute museum run ads?"));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update faq_entry set wordings = null where id = ?")) {
            update.setString(1, first.id().value());
            update.executeUpdate();
        }
        var second = knowledge.draft(someContent("Can a lute museum run ads"), "INT-8", ANA.id());

        assertThat(knowledge.act(second.id(), 1, new EntryAct.Approve(second.content(), null), KAI))
                .isInstanceOf(Edit.Refused.class);
    }

    @Test
    void wording_isAddedToWhatAnswersAndToTheProposal() {
        var entry = publish(knowledge, someContent("Can a lyre museum run ads?"));
        act(entry, 2, new EntryAct.Submit(answer(entry, "No."), null), EVA);

        assertThat(knowledge.addWording(entry.id(), "  lyres,\n ok?", ANA)).isInstanceOf(Edit.Done.class);

        var state = knowledge.state(entry.id()).orElseThrow();
        assertThat(state.shown().content().variants()).containsExactly("lyres, ok?");
        assertThat(state.current().content().variants()).containsExactly("lyres, ok?");
        assertThat(state.current().author()).as("still Eva's word").isEqualTo(EVA.id());
        assertThat(state.isProposal()).isTrue();
        assertThat(knowledge.addWording(entry.id(), "Lyres OK", ANA)).isEqualTo(new Edit.Done(state.shown()));
        assertThat(knowledge.state(entry.id())).contains(state);
    }

    @Test
    void wording_thatIsNotAnyonesToAdd_isRefused() {
        var entry = publish(knowledge, someContent("Can a zither museum run ads?"));
        var other = publish(knowledge, someContent("Can a dulcimer museum run ads?"));
        var nobody = new Actor(new PersonId("U0REP"), Set.of());

        assertThat(knowledge.addWording(entry.id(), "zithers?", nobody)).isEqualTo(new Edit.NotAllowed());
        assertThat(knowledge.addWording(entry.id(), other.content().question(), ANA))
                .isInstanceOf(Edit.Refused.class);
        assertThat(knowledge.addWording(entry.id(), "x".repeat(301), ANA)).isInstanceOf(Edit.Refused.class);
    }

    @Test
    void twoEditorsAtTheSameTime_oneWins() throws InterruptedException, ExecutionException {
        try (var editors = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var draft = knowledge.draft(someContent("Can bagpipe maker " + round + " run ads?"), "INT-5", ANA.id());
                Callable<Edit> publish =
                        () -> knowledge.act(draft.id(), 1, new EntryAct.Approve(draft.content(), null), KAI);

                var edits = editors.invokeAll(List.of(publish, publish));

                var outcomes = List.of(edits.get(0).get(), edits.get(1).get());
                assertThat(outcomes).hasAtLeastOneElementOfType(Edit.Done.class);
                assertThat(outcomes).hasAtLeastOneElementOfType(Edit.Conflict.class);
                assertThat(knowledge.find(draft.id()).orElseThrow().version()).isEqualTo(2);
            }
        }
    }

    @Test
    void twoEntriesAtTheSameTime_cannotTakeTheSameWording() throws InterruptedException, ExecutionException {
        try (var editors = Executors.newFixedThreadPool(2)) {
            var one = knowledge.draft(someContent("Can a sackbut museum run ads?"), "INT-5", ANA.id());
            var two = knowledge.draft(someContent("Can a sackbut museum run ads?"), "INT-6", ANA.id());

            var edits = editors.invokeAll(List.of(
                    () -> knowledge.act(one.id(), 1, new EntryAct.Approve(one.content(), null), KAI),
                    () -> knowledge.act(two.id(), 1, new EntryAct.Approve(two.content(), null), KAI)));

            assertThat(List.of(edits.get(0).get(), edits.get(1).get()))
                    .hasAtLeastOneElementOfType(Edit.Done.class)
                    .hasAtLeastOneElementOfType(Edit.Refused.class);
        }
    }

    @Test
    void load_leavesAProposalAlone() {
        var entry = publish(knowledge, someContent("Can a viol museum run ads?"));
        act(entry, 2, new EntryAct.Submit(answer(entry, "No."), null), EVA);

        var report = knowledge.load(List.of(file(entry.id(), answer(entry, "Yes."))), ImportMode.ALL_OR_NOTHING);

        assertThat(report.changed()).containsExactly(entry.id());
        var state = knowledge.state(entry.id()).orElseThrow();
        assertThat(state.shown().content().answer()).isEqualTo("Yes.");
        assertThat(state.current().content().answer()).isEqualTo("No.");
    }

    @Test
    void load_refusesTakenWordings_alsoBetweenItsOwnFiles_unlessTheyMove() {
        var one = new EntryId("alc-load-one");
        var two = new EntryId("alc-load-two");
        var wording = someContent("Can a spinet museum run ads?");
        var free = someContent("Can a spinet school run ads?");

        var both = knowledge.load(List.of(file(one, wording), file(two, wording)), ImportMode.ALL_OR_NOTHING);
        assertThat(both.applied()).isFalse();
        assertThat(both.refused()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("alc-load-two.md");
            assertThat(problem.sentence()).contains("already a wording of alc-load-one");
        });
        assertThat(knowledge
                        .load(List.of(file(one, wording)), ImportMode.ALL_OR_NOTHING)
                        .added())
                .containsExactly(one);
        assertThat(knowledge
                        .load(List.of(file(two, wording)), ImportMode.GOOD_ONES)
                        .refused())
                .hasSize(1);

        var moved = knowledge.load(List.of(file(one, free), file(two, wording)), ImportMode.ALL_OR_NOTHING);
        assertThat(moved.refused()).isEmpty();
        assertThat(moved.added()).containsExactly(two);
        assertThat(moved.changed()).containsExactly(one);
    }

    @Test
    void list_filtersAndPages() {
        var one = publish(knowledge, someContent(Set.of(Market.CA), "Can a glockenspiel museum run ads?"));
        var two = publish(knowledge, someContent(Set.of(Market.CA), "Can a glockenspiel school run ads?"));
        var draft = knowledge.draft(someContent("Can a glockenspiel rental run ads?"), "INT-9", ANA.id());
        act(two, 2, new EntryAct.Submit(answer(two, "No."), null), EVA);

        assertThat(list(null, null, "glockenspiels")).containsExactly(one.id(), draft.id(), two.id());
        assertThat(list(EntryStatus.PUBLISHED, null, "glockenspiel")).containsExactly(one.id(), two.id());
        assertThat(list(EntryStatus.IN_REVIEW, null, "glockenspiel")).containsExactly(two.id());
        assertThat(list(EntryStatus.DRAFT, null, "glockenspiel")).containsExactly(draft.id());
        assertThat(list(null, Market.CA, "glockenspiel")).containsExactly(one.id(), two.id());
        assertThat(list(null, Market.US, "glockenspiel")).containsExactly(draft.id());
        assertThat(list(null, Market.NA, "glockenspiel")).isEmpty();
        var filter = new EntryFilter(null, null, null, "glockenspiel");
        assertThat(knowledge.list(filter, one.id(), 1)).extracting(Entry::id).containsExactly(draft.id());
    }

    private List<EntryId> list(@Nullable EntryStatus status, @Nullable Market market, String words) {
        return knowledge.list(new EntryFilter(status, null, market, words), null, 100).stream()
                .map(Entry::id)
                .toList();
    }

    private void act(Entry entry, int version, EntryAct act, Actor actor) {
        assertThat(knowledge.act(entry.id(), version, act, actor)).isInstanceOf(Edit.Done.class);
    }

    private static EntryContent answer(Entry entry, String answer) {
        return entry.content().toBuilder().answer(answer).build();
    }

    private static ParsedFile file(EntryId id, EntryContent content) {
        var text = EntryFiles.write(id, content, EntryStatus.PUBLISHED);
        return EntryFiles.parse(id + ".md", text.getBytes(UTF_8));
    }
}
