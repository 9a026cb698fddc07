package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** A whole ticket to read. */
final class TicketModal {
    private static final int MOST_BLOCKS = 100;

    private TicketModal() {}

    /**
     * For staff: what the card says, and everything that happened.
     *
     * @param card address of the card, where it is worked on; null: not known now
     */
    static View forStaff(CardContent content, List<TicketEvent> history, @Nullable URI card) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (card != null) {
            blocks.add(Blocks.context("To work on it, go to " + Texts.link(card, "its card") + "."));
        }
        blocks.addAll(TicketCard.whole(content));
        blocks.add(Blocks.section("*History*"));
        blocks.addAll(TicketHistory.forStaff(history, MOST_BLOCKS - blocks.size()));
        return Modals.page(title(content.ticket()), blocks);
    }

    /** For the requester: their own words, the answer, and what they may know of what happened. */
    static View forRequester(Ticket ticket, List<TicketEvent> history) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(ticket.number() + " · " + ticket.state().label()));
        blocks.addAll(Blocks.quoteWhole(ticket.question()));
        blocks.add(Blocks.fields(List.of(
                "*Owner*\n"
                        + (ticket.assignee() == null || ticket.state().isUnassigned()
                                ? "nobody yet"
                                : Texts.mention(ticket.assignee().value())),
                "*Opened*\n" + Texts.moment(ticket.createdAt()))));
        if (ticket.details() != null) {
            blocks.add(Blocks.section("*Your details*"));
            blocks.addAll(Blocks.quoteWhole(TicketCard.details(ticket.details())));
        }
        if (ticket.answer() != null) {
            blocks.add(Blocks.section("*Answer*"));
            blocks.addAll(Blocks.quoteWhole(ticket.answer()));
        }
        blocks.add(Blocks.section("*History*"));
        blocks.addAll(TicketHistory.forRequester(history, ticket.requester(), MOST_BLOCKS - blocks.size()));
        return Modals.page(title(ticket), blocks);
    }

    /** Nothing but the answer, whole. */
    static View answer(Ticket ticket) {
        List<LayoutBlock> answer = Blocks.quoteWhole(Objects.requireNonNullElse(ticket.answer(), ""));
        return Modals.page("Full answer", answer.isEmpty() ? List.of(Blocks.section("It has no answer yet.")) : answer);
    }

    /** What happened, for staff. */
    static View history(Ticket ticket, List<TicketEvent> history) {
        return Modals.page("History of " + ticket.number(), TicketHistory.forStaff(history, MOST_BLOCKS));
    }

    private static String title(Ticket ticket) {
        return ticket.number().toString();
    }
}
