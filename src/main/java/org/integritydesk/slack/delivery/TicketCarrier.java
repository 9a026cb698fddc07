package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.tickets.ColleagueNews;
import org.integritydesk.slack.tickets.RequesterNews;
import org.integritydesk.slack.tickets.StaffNews;
import org.integritydesk.slack.tickets.TicketCard;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;

/** Ticket notices: the triage card, news below it, news to the requester. */
@ApplicationScoped
class TicketCarrier {
    private final TicketDesk desk;
    private final MessageCarrier messages;
    private final Outbox outbox;
    private final Permalinks permalinks;
    private final Poster poster;
    private final String triage;

    TicketCarrier(
            TicketDesk desk,
            MessageCarrier messages,
            Outbox outbox,
            Permalinks permalinks,
            Poster poster,
            DeskConfig config) {
        this.desk = desk;
        this.messages = messages;
        this.outbox = outbox;
        this.permalinks = permalinks;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    Carried carry(long id, TicketNotice notice) {
        Optional<Ticket> found = desk.find(new TicketNumber(notice.number()));
        if (found.isEmpty()) {
            return new Carried.Hopeless("no ticket " + notice.number());
        }
        Ticket ticket = found.get();
        return switch (notice) {
            case TicketNotice.CardWanted card -> poster.post(id, triage, null, TicketCard.of(ticket));
            case TicketNotice.CardOutdated card ->
                card(ticket)
                        .map(posted -> poster.update(posted, TicketCard.of(ticket)))
                        .orElseGet(() -> new Carried.Hopeless("the card was never posted"));
            case TicketNotice.StaffTold told ->
                card(ticket)
                        .map(posted -> poster.post(
                                id,
                                posted.room(),
                                posted.message(),
                                StaffNews.of(ticket, told.what(), actor(ticket, told))))
                        .orElseGet(() -> new Carried.Hopeless("the card was never posted"));
            case TicketNotice.RequesterTold told -> tellRequester(id, ticket, told);
            case TicketNotice.ColleagueTold told ->
                desk.event(ticket.number(), told.version())
                        .map(event -> poster.post(
                                id,
                                told.person(),
                                null,
                                ColleagueNews.of(
                                        ticket,
                                        event,
                                        card(ticket).flatMap(permalinks::of).orElse(null))))
                        .orElseGet(
                                () -> new Carried.Hopeless("no version " + told.version() + " of " + ticket.number()));
            case TicketNotice.MessagePassed passed -> messages.pass(id, ticket, passed.message());
            case TicketNotice.MessageOutdated outdated -> messages.change(ticket, outdated.message());
            case TicketNotice.MessageAcknowledged done -> messages.acknowledge(id, ticket, done.message());
        };
    }

    private Carried tellRequester(long id, Ticket ticket, TicketNotice.RequesterTold told) {
        String note = desk.event(ticket.number(), told.version())
                .map(TicketEvent::note)
                .orElse(null);
        Message news = RequesterNews.of(ticket, told.what(), note);
        ThreadRef place = ticket.replyIn();
        return place == null
                ? poster.post(id, ticket.requester().value(), null, news)
                : poster.post(id, place.room().value(), place.thread(), news);
    }

    private PersonId actor(Ticket ticket, TicketNotice.StaffTold told) {
        return desk.event(ticket.number(), told.version())
                .map(TicketEvent::actor)
                .orElse(ticket.requester());
    }

    private Optional<Receipt> card(Ticket ticket) {
        return outbox.receipt(TicketNotice.cardTopic(ticket.number().value()));
    }
}
