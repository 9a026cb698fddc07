package org.integritydesk.slack.command;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import org.integritydesk.slack.blocks.Message;

/** Takes whatever was written after {@code /integrity} and is none of its words. */
public interface FreeText {
    /** Replies to the text; the message is for the person only. */
    Message reply(SlashCommandRequest request, String text);
}
