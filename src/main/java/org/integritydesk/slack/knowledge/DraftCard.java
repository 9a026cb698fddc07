package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryRules;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** A drafted entry in the triage channel. */
public final class DraftCard {
    private static final int NOTE = 1_500;

    private DraftCard() {}

    /** The card of an entry, whatever the status of this version. */
    public static Message of(Entry entry) {
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean back = isSentBack(entry);
        String editor = EntryWords.person(entry.editor());
        String headline = switch (entry.status()) {
            case DRAFT, IN_REVIEW ->
                back
                        ? ":leftwards_arrow_with_hook: *Sent back* by " + editor + " to "
                                + EntryWords.person(entry.author()) + ":"
                        : ":pencil2: *An FAQ draft waits for review*, by " + editor;
            case PUBLISHED ->
                ":books: *Published* by " + editor + " as version " + entry.version() + ". From now on it answers.";
            case RETIRED -> ":wastebasket: *Discarded* by " + editor + ".";
        };
        blocks.add(Blocks.section(headline));
        if (entry.note() != null) {
            blocks.addAll(Blocks.quote(entry.note(), NOTE));
        }
        blocks.add(Blocks.section("*" + Texts.escape(entry.content().question()) + "*"));
        blocks.addAll(Blocks.quote(entry.content().answer(), EntryRules.MAX_ANSWER));
        blocks.add(Blocks.context(Texts.escape(entry.id().value())
                + (entry.origin() == null ? "" : " · from " + Texts.escape(entry.origin()))));
        String ref = DraftRef.of(entry).toString();
        switch (entry.status()) {
            case DRAFT, IN_REVIEW ->
                blocks.add(Blocks.actions(
                        back
                                ? Blocks.primary("Edit", FaqActions.EDIT, ref)
                                : Blocks.primary("Review and publish", DraftActions.REVIEW, ref),
                        Blocks.confirming(
                                "Discard",
                                DraftActions.DISCARD,
                                ref,
                                "Discard this draft?",
                                "It stays in the history, but it will not be published.")));
            case PUBLISHED, RETIRED -> {}
        }
        return new Message("FAQ draft: " + entry.content().question(), blocks);
    }

    /** Drafts have a comment only if somebody else said what is to be changed. */
    private static boolean isSentBack(Entry entry) {
        return entry.status() == EntryStatus.DRAFT
                && entry.note() != null
                && entry.editor() != null
                && !entry.editor().equals(entry.author());
    }
}
