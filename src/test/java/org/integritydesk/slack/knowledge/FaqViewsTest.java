package org.integritydesk.slack.knowledge;

import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;
import static org.integritydesk.knowledge.SomeEntries.someRuling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryCounts;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.slack.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What those see who work on entries. */
class FaqViewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private static final Entry PUBLISHED = someEntry("alc-brewery", someContent("Can a brewery run?", "beer ok"));

    @Test
    void faq_countsAndLeadsOn() {
        Golden.matches("faq", FaqMessage.of(new EntryCounts(120, 3, 2, 1)));
    }

    @Test
    void list_namesEachEntryWithItsMenu() {
        Entry proposal = version(3, EntryStatus.IN_REVIEW, PUBLISHED.content(), null);
        Entry draft = version(1, EntryStatus.DRAFT, someContent("Can a cidery run?"), null);

        Golden.matches(
                "faq-list",
                EntryListMessage.of(
                        "Entries about “beer”",
                        List.of(
                                EntryState.of(PUBLISHED),
                                new EntryState(proposal, PUBLISHED, 3),
                                EntryState.of(draft),
                                EntryState.of(version(2, EntryStatus.RETIRED, PUBLISHED.content(), "Gone"))),
                        "None.",
                        TODAY));
        Golden.matches("faq-list-none", EntryListMessage.of("Drafts", List.of(), "There are no drafts.", TODAY));
        Golden.matches(
                "faq-list-many",
                EntryListMessage.of("Drafts", Collections.nCopies(9, EntryState.of(draft)), "None.", TODAY));
    }

    @Test
    void entryModal_hasTheFieldsOfItsKind() {
        Golden.matches("entry-modal-new", EntryModal.ofNew(TODAY));
        Golden.matches("entry-modal-edit", EntryModal.of(EntryState.of(PUBLISHED)));
        Golden.matches(
                "entry-modal-ruling",
                EntryModal.of(EntryState.of(version(1, EntryStatus.DRAFT, someRuling("Is kombucha beer?"), null))));
        Golden.matches(
                "entry-modal-referral",
                EntryModal.again(
                        EntryModal.NEW,
                        EntryModal.blank(TODAY).toBuilder()
                                .kind(EntryKind.REFERRAL)
                                .build()));
    }

    @Test
    void entryModal_doesNotCutWhatIsTooLong() {
        EntryContent content = PUBLISHED.content().toBuilder()
                .variants(Collections.nCopies(25, "x".repeat(300)))
                .build();

        Golden.matches("entry-modal-too-long", EntryModal.of(EntryState.of(someEntry("alc-brewery", content))));
    }

    @Test
    void smallForms() {
        Golden.matches("wording-modal", WordingModal.of(PUBLISHED));
        Golden.matches("retire-modal", RetireModal.of(PUBLISHED, PUBLISHED));
        Golden.matches(
                "retire-modal-with-proposal",
                RetireModal.of(PUBLISHED, version(2, EntryStatus.IN_REVIEW, PUBLISHED.content(), null)));
    }

    @Test
    void history_saysWhoWhenWhyAndWhat() {
        EntryContent changed =
                PUBLISHED.content().toBuilder().answer("Not any more.").build();

        Golden.matches(
                "history-modal",
                HistoryModal.of(List.of(
                        version(3, EntryStatus.PUBLISHED, changed, "Looks good"),
                        version(2, EntryStatus.IN_REVIEW, changed, "The rule changed"),
                        PUBLISHED)));
        Golden.matches("history-modal-long", HistoryModal.of(Collections.nCopies(20, PUBLISHED)));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> EntryListMessage.of(text, List.of(EntryState.of(hostile(text))), text, TODAY));
        Golden.hostileMessage(text -> SentBackMessage.of(hostile(text)));
        Golden.hostileView(text -> EntryModal.of(EntryState.of(hostile(text))));
        Golden.hostileView(text -> RetireModal.of(hostile(text), hostile(text)));
        Golden.hostileView(text -> WordingModal.of(hostile(text)));
        Golden.hostileView(text -> HistoryModal.of(List.of(hostile(text), PUBLISHED)));
    }

    private static Entry hostile(String text) {
        return version(
                2,
                EntryStatus.PUBLISHED,
                someContent(text, text).toBuilder().answer(text).build(),
                text);
    }

    private static Entry version(int number, EntryStatus status, EntryContent content, @Nullable String note) {
        return new Entry(
                new EntryId("alc-brewery"),
                number,
                status,
                content,
                "chat",
                new PersonId("U0EDITOR"),
                new PersonId("U0AUTHOR"),
                Instant.parse("2026-03-02T15:00:00Z"),
                note);
    }
}
