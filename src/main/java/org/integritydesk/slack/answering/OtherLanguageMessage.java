package org.integritydesk.slack.answering;

import java.util.List;
import java.util.Locale;
import org.integritydesk.answering.Phrase;
import org.integritydesk.answering.Reply;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.slack.tickets.TicketActions;

/** A question in a language without approved answers is with a person; said in that language. */
final class OtherLanguageMessage {
    private OtherLanguageMessage() {}

    static Message of(Reply.Ticketed reply) {
        Locale language = reply.language();
        String number = Long.toString(reply.ticket().value());
        String said = Phrase.languageTicket(language, reply.ticket().toString());
        return new Message(
                said,
                List.of(
                        Blocks.section(":ticket: " + Texts.escape(said)),
                        Blocks.actions(
                                Blocks.primary(Phrase.ADD_DETAILS.in(language), TicketActions.ADD_DETAILS, number),
                                Blocks.button(Phrase.WITHDRAW.in(language), TicketActions.WITHDRAW, number)),
                        ReplyMessage.number(reply)));
    }
}
