package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** Entries to work on, each with its menu. */
final class EntryListMessage {
    /** Most entries shown. */
    static final int SHOWN = 8;

    private static final int QUESTION = 200;

    private EntryListMessage() {}

    /**
     * The list; of more than {@value #SHOWN} entries the first ones.
     *
     * @param title plain text
     * @param none said when there are none; plain text
     */
    static Message of(String title, List<EntryState> entries, String none, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(Texts.shorten(title, QUESTION)) + "*"));
        if (entries.isEmpty()) {
            blocks.add(Blocks.section(Texts.escape(none)));
        }
        entries.stream()
                .limit(SHOWN)
                .forEach(
                        state -> blocks.add(Blocks.section(line(state, today), FaqActions.MENU, MenuChoice.of(state))));
        if (entries.size() > SHOWN) {
            blocks.add(Blocks.context("There are more; name more words to find them."));
        }
        return new Message(title, blocks);
    }

    private static String line(EntryState state, LocalDate today) {
        Entry shown = state.shown();
        StringBuilder line = new StringBuilder("*")
                .append(Texts.escape(Texts.shorten(shown.content().question(), QUESTION)))
                .append("*\n")
                .append(Texts.escape(shown.id().value()))
                .append(" · ")
                .append(EntryWords.status(shown))
                .append(", version ")
                .append(shown.version());
        if (state.published() != null && shown.content().isStale(today)) {
            line.append(" · :warning: stale since ")
                    .append(Texts.day(shown.content().reviewBy()));
        }
        if (state.isProposal()) {
            line.append(
                            state.published() == null
                                    ? " by "
                                    : " · a change is " + EntryWords.status(state.current()) + " by ")
                    .append(EntryWords.person(state.current().author()));
        }
        return line.toString();
    }
}
