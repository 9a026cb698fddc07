package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketNotice;

/** Posts to the two sides of a ticket: where its requester hears news, and below its card. */
@ApplicationScoped
class TicketPosts {
    private final Outbox outbox;
    private final Poster poster;

    TicketPosts(Outbox outbox, Poster poster) {
        this.outbox = outbox;
        this.poster = poster;
    }

    Carried toRequester(long id, Ticket ticket, Message message) {
        ThreadRef place = ticket.replyIn();
        return place == null
                ? poster.post(id, ticket.requester().value(), null, message)
                : poster.post(id, place.room().value(), place.thread(), message);
    }

    Carried belowCard(long id, Ticket ticket, Message message) {
        return card(ticket)
                .map(card -> poster.post(id, card.room(), card.message(), message))
                .orElseGet(TicketPosts::noCard);
    }

    /** Where the card is; empty: it was never posted. */
    Optional<Receipt> card(Ticket ticket) {
        return outbox.receipt(TicketNotice.cardTopic(ticket.number().value()));
    }

    static Carried noCard() {
        return new Carried.Hopeless("the card was never posted");
    }
}
