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
import org.jspecify.annotations.Nullable;

/** Posts to the two sides of a ticket: where its requester hears news, and below its card. */
@ApplicationScoped
class TicketPosts {
    private final Outbox outbox;
    private final Poster poster;

    TicketPosts(Outbox outbox, Poster poster) {
        this.outbox = outbox;
        this.poster = poster;
    }

    /**
     * Where something is posted.
     *
     * @param channel a channel, or a person for a direct message
     * @param thread null: into the channel itself
     */
    record Place(String channel, @Nullable String thread) {}

    /** Where the requester hears news. */
    static Place ofRequester(Ticket ticket) {
        ThreadRef place = ticket.replyIn();
        return place == null
                ? new Place(ticket.requester().value(), null)
                : new Place(place.room().value(), place.thread());
    }

    /** The thread of the card; empty: it was never posted. */
    Optional<Place> ofCard(Ticket ticket) {
        return card(ticket).map(card -> new Place(card.room(), card.message()));
    }

    Carried toRequester(long id, Ticket ticket, Message message) {
        return post(id, ofRequester(ticket), message);
    }

    Carried belowCard(long id, Ticket ticket, Message message) {
        return ofCard(ticket).map(place -> post(id, place, message)).orElseGet(TicketPosts::noCard);
    }

    private Carried post(long id, Place place, Message message) {
        return poster.post(id, place.channel(), place.thread(), message);
    }

    /** Where the card is; empty: it was never posted. */
    Optional<Receipt> card(Ticket ticket) {
        return outbox.receipt(TicketNotice.cardTopic(ticket.number().value()));
    }

    static Carried noCard() {
        return new Carried.Hopeless("the card was never posted");
    }
}
