package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.PossibleConflict;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Texts;

/** Published entries that may say otherwise, for whoever is about to publish. */
final class ConflictBlocks {
    private static final int SHOWN = 3;
    private static final int QUESTION = 300;
    private static final int ANSWER = 400;

    private ConflictBlocks() {}

    /** Nothing, if nothing speaks against it. */
    static List<LayoutBlock> of(List<PossibleConflict> conflicts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (conflicts.isEmpty()) {
            return blocks;
        }
        blocks.add(Blocks.section(
                ":rotating_light: *This may contradict what is published.* Read both before you go on."));
        for (PossibleConflict conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
            Entry other = conflict.other();
            blocks.add(Blocks.section(
                    "*" + Texts.escape(Texts.shorten(other.content().question(), QUESTION)) + "*\n"
                            + Texts.escape(conflict.why())));
            blocks.addAll(Blocks.quote(Texts.shorten(other.content().answer(), ANSWER)));
            blocks.add(Blocks.context(Texts.escape(other.id().value())));
        }
        if (conflicts.size() > SHOWN) {
            blocks.add(Blocks.context("And " + (conflicts.size() - SHOWN) + " more."));
        }
        return blocks;
    }
}
