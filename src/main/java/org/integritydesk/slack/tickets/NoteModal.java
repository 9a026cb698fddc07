package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.tickets.InternalNote;
import org.integritydesk.tickets.Ticket;

/** The form for a note that only staff read. */
final class NoteModal {
    static final String NOTE = "note";

    private NoteModal() {}

    static View of(Ticket ticket) {
        return Modals.form(
                TicketActions.NOTE_FORM,
                "Note on " + ticket.number(),
                "Keep",
                Long.toString(ticket.number().value()),
                List.of(
                        Modals.paragraph(
                                NOTE,
                                "Internal note",
                                null,
                                "It is shown below the card, and the requester never gets it.",
                                true),
                        Blocks.context(
                                "Or write it in the card's thread, and begin with `" + InternalNote.PREFIX + "`.")));
    }
}
