package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Ticket;

/** The form that resolves a ticket. */
final class ResolveModal {
    static final String ANSWER = "answer";
    static final String ROOT_CAUSE = "root_cause";
    static final String DRAFT = "draft";

    private ResolveModal() {}

    static View of(Ticket ticket) {
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.quote(ticket.question()));
        blocks.add(Modals.paragraph(
                ANSWER,
                "Answer to the requester",
                null,
                "The requester reads exactly this. Say what may be allowed and what to do next; promise nothing.",
                true));
        blocks.add(Modals.choice(
                ROOT_CAUSE,
                "Root cause",
                Arrays.stream(RootCause.values())
                        .map(cause -> new Modals.Choice(cause.name(), cause.label()))
                        .toList(),
                null,
                "Why did this need a person?"));
        blocks.add(Modals.tick(
                DRAFT, "Knowledge", new Modals.Choice("yes", "Draft an FAQ entry from question and answer"), true));
        return Modals.form(
                TicketActions.RESOLVE_FORM,
                "Resolve " + ticket.number(),
                "Resolve",
                Long.toString(ticket.number().value()),
                blocks);
    }
}
