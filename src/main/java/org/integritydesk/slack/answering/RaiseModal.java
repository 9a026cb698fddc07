package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.TicketNumber;

/** The form with which somebody opens a ticket from a message. */
final class RaiseModal {
    static final String WORDS = "words";

    private RaiseModal() {}

    /** The message it is about; who wrote it is looked up again where that can be done. */
    record Ref(String room, String message, String author) {
        /** @throws IllegalArgumentException the form is none of ours */
        static Ref parse(String text) {
            String[] parts = text.split("/", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("Not a message: " + text);
            }
            return new Ref(parts[0], parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return room + "/" + message + "/" + author;
        }
    }

    static View of(String room, String message, String author, String text) {
        return Modals.form(
                RaiseShortcut.FORM,
                "Open a ticket",
                "Open",
                new Ref(room, message, author).toString(),
                List.of(
                        Blocks.section("AdEx gets these words and a link to the message. " + Texts.mention(author)
                                + " wrote it, and gets the answer."),
                        Modals.paragraph(
                                WORDS,
                                "What is to be answered?",
                                text,
                                "Say the market, the product, and where it is stuck, if the message does not.",
                                true)));
    }

    /** A message too long for the field goes on whole, unless its beginning was changed. */
    static String whole(String typed, String message) {
        return !Modals.fits(message) && typed.equals(Modals.fitted(message)) ? message : typed;
    }

    static List<LayoutBlock> opened(TicketNumber ticket, String author, boolean inside) {
        return List.of(Blocks.section(":ticket: *" + ticket + "* is open. " + Texts.mention(author) + " hears of it "
                + (inside ? "in the thread of the message." : "in a direct message.")));
    }
}
