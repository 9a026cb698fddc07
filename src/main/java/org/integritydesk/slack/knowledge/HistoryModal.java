package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;

/** The versions of an entry, newest first, each with what it changed. */
final class HistoryModal {
    private static final int SHOWN = 15;
    private static final int CHANGES = 1_500;
    private static final int NOTE = 500;

    private HistoryModal() {}

    /** @param versions newest first, at least one */
    static View of(List<Entry> versions) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Entry newest = versions.getFirst();
        blocks.add(Blocks.section("*" + Texts.escape(newest.content().question()) + "*"));
        blocks.add(Blocks.context(Texts.escape(newest.id().value())));
        for (int i = 0; i < Math.min(SHOWN, versions.size()); i++) {
            Entry version = versions.get(i);
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section(headline(version)));
            if (i + 1 < versions.size()) {
                blocks.addAll(ChangeBlocks.between(versions.get(i + 1).content(), version.content(), CHANGES));
            }
        }
        if (versions.size() > SHOWN) {
            blocks.add(Blocks.context((versions.size() - SHOWN) + " older versions are not shown."));
        }
        return Modals.page("History", blocks);
    }

    private static String headline(Entry version) {
        return "*Version " + version.version() + "*, " + EntryWords.status(version) + " · by "
                + EntryWords.person(version.editor()) + " · <!date^"
                + version.changedAt().getEpochSecond() + "^{date_short_pretty} {time}|" + version.changedAt() + ">"
                + (version.note() == null ? "" : "\n“" + Texts.escape(Texts.shorten(version.note(), NOTE)) + "”");
    }
}
