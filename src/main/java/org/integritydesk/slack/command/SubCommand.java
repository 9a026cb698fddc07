package org.integritydesk.slack.command;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import org.integritydesk.slack.blocks.Message;

/** A word after {@code /integrity} that means something of its own. */
public interface SubCommand {
    /** The word, lower case. */
    String word();

    /** The word with what may follow, as help shows it. */
    String usage();

    /**
     * Whether this may follow the word when this person types it; with anything else behind it, the text is a question that
     * begins with the word.
     */
    default boolean takes(SlashCommandRequest request, String argument) {
        return argument.isEmpty();
    }

    /** What it does, one sentence. */
    String sentence();

    /**
     * Does it; the message is for the person only.
     *
     * @param argument what follows the word, may be empty
     */
    Message run(SlashCommandRequest request, String argument);
}
