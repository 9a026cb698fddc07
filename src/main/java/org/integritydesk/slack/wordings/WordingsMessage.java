package org.integritydesk.slack.wordings;

import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;

/** The reminder that wordings wait. */
public final class WordingsMessage {
    private WordingsMessage() {}

    /** @param waiting how many wait now */
    public static Message of(int waiting) {
        String sentence = waiting + " wordings wait for an FAQ editor.";
        return new Message(
                sentence,
                List.of(Blocks.section(
                        ":speech_balloon: *" + sentence + "* With askers' own words, entries are found more easily.",
                        Blocks.button("Look at them", WordingActions.OPEN, "wordings"))));
    }
}
