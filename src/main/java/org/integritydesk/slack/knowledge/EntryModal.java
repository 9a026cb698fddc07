package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Modals.Choice;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** The form in which an entry is written, or changed. */
public final class EntryModal {
    /** The field that decides which others there are; choosing acts at once. */
    public static final String KIND = "kind";

    /** What the form of a new entry carries instead of an id. */
    static final String NEW = "new";

    private static final String NOTE = "note";
    private static final String THEN = "then";
    private static final String SUBMIT = "submit";
    private static final String DRAFT = "draft";
    private static final int REVIEW_AFTER_DAYS = 180;

    private EntryModal() {}

    /** For an entry there is not yet. */
    static View ofNew(LocalDate today) {
        return of(NEW, blank(today), null);
    }

    /** For the current version of an entry. */
    static View of(EntryState state) {
        String hint = state.published() == null
                ? null
                : "What is published goes on answering until another editor has approved your change.";
        return of(DraftRef.of(state.current()).toString(), state.current().content(), hint);
    }

    /** The same form after another kind was chosen. */
    static View again(String id, EntryContent typed) {
        return of(id, typed, null);
    }

    /** What a new entry begins with. */
    static EntryContent blank(LocalDate today) {
        return EntryContent.builder()
                .markets(Set.of(Market.NA))
                .mark(Mark.C)
                .verifiedOn(today)
                .reviewBy(today.plusDays(REVIEW_AFTER_DAYS))
                .owner("adex-na-programs")
                .build();
    }

    /** What somebody made of the base. */
    static EntryContent read(FormValues form, EntryContent base, LocalDate today) {
        String chosen = form.choice(KIND);
        return EntryFields.read(form, base, chosen == null ? base.kind() : EntryKind.valueOf(chosen), today);
    }

    /** Whether another editor is asked to approve it at once. */
    static boolean isSubmitted(FormValues form) {
        return !Objects.equals(form.choice(THEN), DRAFT);
    }

    /** Why; null: nobody said. */
    static @Nullable String note(FormValues form) {
        return form.text(NOTE);
    }

    private static View of(String id, EntryContent content, @Nullable String hint) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (hint != null) {
            blocks.add(Blocks.context(hint));
        }
        blocks.add(Modals.choiceThatActs(
                KIND,
                "Kind",
                Arrays.stream(EntryKind.values())
                        .map(kind -> new Choice(kind.name(), EntryWords.kind(kind)))
                        .toList(),
                content.kind().name(),
                ""));
        blocks.addAll(EntryFields.of(content));
        blocks.add(Modals.line(NOTE, "Why this change", null, "For the reviewer and the history.", false));
        blocks.add(Modals.choice(
                THEN,
                "When you save",
                List.of(
                        new Choice(SUBMIT, "Ask another editor to approve it"),
                        new Choice(DRAFT, "Keep it as a draft")),
                SUBMIT,
                ""));
        return Modals.form(FaqActions.ENTRY_FORM, id.equals(NEW) ? "New entry" : "Edit entry", "Save", id, blocks);
    }
}
