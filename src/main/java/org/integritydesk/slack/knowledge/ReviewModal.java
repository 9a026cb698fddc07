package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.PossibleConflict;
import org.integritydesk.knowledge.Source;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Modals.Choice;
import org.jspecify.annotations.Nullable;

/** The form in which an editor decides on a proposal: what changes, what it may contradict, and its fields to correct. */
final class ReviewModal {
    static final String DECISION = "decision";
    private static final String COMMENT = "comment";
    private static final String PUBLISH = "publish";
    private static final String SEND_BACK = "send_back";
    private static final String DISCARD = "discard";
    private static final int CHANGES = 5_000;

    private ReviewModal() {}

    /**
     * The form.
     *
     * @param state whose current version is a proposal
     * @param suggested where the answer was given, offered as the source if there is none; null: unknown
     */
    static View of(EntryState state, List<PossibleConflict> conflicts, @Nullable Source suggested) {
        Entry proposal = state.current();
        List<LayoutBlock> blocks = new ArrayList<>(ConflictBlocks.of(conflicts));
        blocks.add(Blocks.section("By " + EntryWords.person(proposal.author()) + ", version " + proposal.version()
                + ", " + EntryWords.status(proposal) + "."));
        if (proposal.note() != null) {
            blocks.addAll(Blocks.quoteWhole(proposal.note()));
        }
        Entry published = state.published();
        if (published == null) {
            blocks.add(Blocks.context("New: it does not answer yet."));
        } else {
            blocks.add(
                    Blocks.section("*What changes* against version " + published.version() + ", which answers now:"));
            blocks.addAll(ChangeBlocks.between(published.content(), proposal.content(), CHANGES));
        }
        blocks.add(Modals.choice(DECISION, "Your decision", decisions(proposal), null, ""));
        blocks.add(Modals.paragraph(
                COMMENT, "Comment", null, "For the history; needed if you send it back, the author is told.", false));
        blocks.add(Blocks.divider());
        blocks.add(Blocks.context("This is what will be published. Correct it if need be."));
        blocks.addAll(EntryFields.of(sourced(proposal.content(), suggested)));
        return Modals.form(
                DraftActions.REVIEW_FORM,
                "Review",
                "Confirm",
                DraftRef.of(proposal).toString(),
                blocks);
    }

    /** What the editor decided; null: nothing yet. */
    static @Nullable EntryAct decision(FormValues form, EntryContent content) {
        String comment = form.text(COMMENT);
        return switch (form.choice(DECISION)) {
            case PUBLISH -> new EntryAct.Approve(content, comment);
            case SEND_BACK -> new EntryAct.SendBack(Objects.requireNonNullElse(comment, ""));
            case DISCARD -> new EntryAct.Discard(comment);
            case null, default -> null;
        };
    }

    /** Only what its author has submitted can go back to them. */
    private static List<Choice> decisions(Entry proposal) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(PUBLISH, "Publish"));
        if (proposal.status() == EntryStatus.IN_REVIEW) {
            choices.add(new Choice(SEND_BACK, "Send back to the author"));
        }
        choices.add(new Choice(DISCARD, "Discard"));
        return choices;
    }

    private static EntryContent sourced(EntryContent content, @Nullable Source suggested) {
        return suggested == null || !content.sources().isEmpty()
                ? content
                : content.toBuilder().sources(List.of(suggested)).build();
    }
}
