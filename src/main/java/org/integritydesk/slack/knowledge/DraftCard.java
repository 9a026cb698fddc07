package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** A drafted entry in the triage channel. */
public final class DraftCard {
    private DraftCard() {}

    /** The card of an entry, whatever its status. */
    public static Message of(Entry entry) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String editor = entry.editor() == null
                ? "an import"
                : Texts.mention(entry.editor().value());
        String headline = switch (entry.status()) {
            case DRAFT -> ":pencil2: *An FAQ draft waits for review*, by " + editor;
            case PUBLISHED ->
                ":books: *Published* by " + editor + " as version " + entry.version() + ". From now on it answers.";
            case RETIRED -> ":wastebasket: *Discarded* by " + editor + ".";
        };
        blocks.add(Blocks.section(headline));
        blocks.add(Blocks.section("*" + Texts.escape(entry.content().question()) + "*"));
        blocks.addAll(Blocks.quote(entry.content().answer()));
        blocks.add(Blocks.context(Texts.escape(entry.id().value())
                + (entry.origin() == null ? "" : " · from " + Texts.escape(entry.origin()))));
        switch (entry.status()) {
            case DRAFT -> {
                String ref = DraftRef.of(entry).toString();
                blocks.add(Blocks.actions(
                        Blocks.primary("Review and publish", DraftActions.REVIEW, ref),
                        Blocks.confirming(
                                "Discard",
                                DraftActions.DISCARD,
                                ref,
                                "Discard this draft?",
                                "It stays in the history, but it will not be published.")));
            }
            case PUBLISHED, RETIRED -> {}
        }
        return new Message("FAQ draft: " + entry.content().question(), blocks);
    }
}
