package org.integritydesk.slack.answering;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.AskRequest;
import org.integritydesk.answering.Asking;
import org.integritydesk.answering.Readable;
import org.integritydesk.answering.Surface;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.FreeText;
import org.integritydesk.slack.command.HelpCommand;
import org.integritydesk.slack.command.HelpMessage;
import org.integritydesk.taxonomy.Market;

/** {@code /integrity <question>}. */
@ApplicationScoped
class AskFreeText implements FreeText {
    private final Asking asking;
    private final HelpCommand help;
    private final ReplyDrawing replies;

    AskFreeText(Asking asking, HelpCommand help, ReplyDrawing replies) {
        this.asking = asking;
        this.help = help;
        this.replies = replies;
    }

    @Override
    public Message reply(SlashCommandRequest request, String text) {
        return switch (Readable.of(text)) {
            case Readable.Empty empty -> HelpMessage.of("What would you like to know?", help.lines());
            case Readable.NoWords none ->
                HelpMessage.of("I could not find a word in that. Write your question in a sentence", help.lines());
            case Readable.Courtesy thanks -> AnswerFeedback.say("You are welcome.");
            case Readable.OneWord one ->
                HelpMessage.of(
                        "I do not know the command “" + one.word()
                                + "”. If it was meant as a question, write it in a full sentence",
                        help.lines());
            case Readable.Words words -> ask(request.getPayload(), words);
        };
    }

    private Message ask(SlashCommandPayload payload, Readable.Words words) {
        var request = new AskRequest(
                "command/" + payload.getTriggerId(),
                new PersonId(payload.getUserId()),
                new ThreadRef(new RoomId(payload.getChannelId()), null),
                Surface.COMMAND,
                words.text(),
                Market.UNSPEC);
        // The others follow through the outbox.
        return replies.of(
                asking.ask(request.repliedTo(payload.getResponseUrl()), words).getFirst());
    }
}
