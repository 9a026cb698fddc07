package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.tickets.AlertMessage;
import org.integritydesk.slack.tickets.CardContents;
import org.integritydesk.slack.tickets.ChaseMessage;
import org.integritydesk.slack.tickets.ColleagueNews;
import org.integritydesk.slack.tickets.EscalatedMessage;
import org.integritydesk.slack.tickets.LeadAlertMessage;
import org.integritydesk.slack.tickets.RequesterNews;
import org.integritydesk.slack.tickets.SourceLine;
import org.integritydesk.slack.tickets.StaffNews;
import org.integritydesk.slack.tickets.TicketCard;
import org.integritydesk.slack.web.Permalinks;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Ticket notices: the triage card, news below it, news to the requester. */
@ApplicationScoped
class TicketCarrier implements Carrier<TicketNotice> {
    private final TicketDesk desk;
    private final CardContents cards;
    private final MessageCarrier messages;
    private final TicketPosts posts;
    private final Permalinks permalinks;
    private final Poster poster;
    private final String triage;
    private final List<String> staff;

    TicketCarrier(
            TicketDesk desk,
            CardContents cards,
            MessageCarrier messages,
            TicketPosts posts,
            Permalinks permalinks,
            Poster poster,
            DeskConfig config) {
        this.desk = desk;
        this.cards = cards;
        this.messages = messages;
        this.posts = posts;
        this.permalinks = permalinks;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
        this.staff = config.staff().orElse(List.of());
    }

    @Override
    public Class<TicketNotice> family() {
        return TicketNotice.class;
    }

    @Override
    public Carried carry(long id, TicketNotice notice) {
        Optional<Ticket> found = desk.find(new TicketNumber(notice.number()));
        if (found.isEmpty()) {
            return new Carried.Hopeless("no ticket " + notice.number());
        }
        Ticket ticket = found.get();
        return switch (notice) {
            case TicketNotice.CardWanted card -> poster.post(id, triage, null, drawn(ticket));
            case TicketNotice.CardOutdated card ->
                posts.card(ticket)
                        .map(posted -> poster.update(posted, drawn(ticket)))
                        .orElseGet(TicketPosts::noCard);
            case TicketNotice.StaffTold told -> posts.belowCard(id, ticket, staffNews(ticket, told));
            case TicketNotice.RequesterTold told -> tellRequester(id, ticket, told);
            case TicketNotice.Alerted alerted ->
                posts.belowCard(
                        id,
                        ticket,
                        AlertMessage.of(ticket, new TicketAlert(alerted.what(), alerted.deadline()), staff));
            case TicketNotice.LeadAlerted alerted ->
                poster.post(
                        id,
                        alerted.person(),
                        null,
                        LeadAlertMessage.of(
                                ticket,
                                new TicketAlert(alerted.what(), alerted.deadline()),
                                posts.card(ticket).flatMap(permalinks::of).orElse(null)));
            case TicketNotice.RequesterChased chased ->
                posts.toRequester(id, ticket, ChaseMessage.of(ticket, asked(ticket)));
            case TicketNotice.ColleagueTold told ->
                desk.event(ticket.number(), told.version())
                        .map(event -> poster.post(
                                id,
                                told.person(),
                                null,
                                ColleagueNews.of(
                                        ticket,
                                        event,
                                        posts.card(ticket)
                                                .flatMap(permalinks::of)
                                                .orElse(null))))
                        .orElseGet(
                                () -> new Carried.Hopeless("no version " + told.version() + " of " + ticket.number()));
            case TicketNotice.MessagePassed passed -> messages.pass(id, ticket, passed.message());
            case TicketNotice.MessageOutdated outdated -> messages.change(ticket, outdated.message());
            case TicketNotice.MessageAcknowledged done -> messages.acknowledge(id, ticket, done.message());
        };
    }

    /** The card, with the way to the message it was opened from, or to the thread it was asked in. */
    private Message drawn(Ticket ticket) {
        Message card = TicketCard.of(cards.content(ticket));
        ThreadRef source = ticket.source();
        if (source == null || source.thread() == null) {
            return thread(ticket)
                    .flatMap(permalinks::of)
                    .map(address -> card.with(SourceLine.asked(address)))
                    .orElse(card);
        }
        return card.with(SourceLine.of(
                permalinks
                        .of(new Receipt(source.room().value(), source.thread()))
                        .orElse(null),
                desk.event(ticket.number(), 1).map(TicketEvent::actor).orElse(ticket.requester())));
    }

    private Carried tellRequester(long id, Ticket ticket, TicketNotice.RequesterTold told) {
        String note = desk.event(ticket.number(), told.version())
                .map(TicketEvent::note)
                .orElse(null);
        return posts.toRequester(id, ticket, RequesterNews.of(ticket, told.what(), note));
    }

    private Message staffNews(Ticket ticket, TicketNotice.StaffTold told) {
        Optional<TicketEvent> event = desk.event(ticket.number(), told.version());
        Escalation escalation = ticket.escalation();
        return told.what() == TicketAct.Kind.ESCALATE && escalation != null
                ? EscalatedMessage.of(
                        ticket, escalation, event.map(TicketEvent::note).orElse(null))
                : StaffNews.of(
                        ticket, told.what(), event.map(TicketEvent::actor).orElse(ticket.requester()));
    }

    /** What staff asked the requester last. */
    private @Nullable String asked(Ticket ticket) {
        return desk.history(ticket.number()).reversed().stream()
                .filter(event -> event.act() == TicketAct.Kind.ASK)
                .findFirst()
                .map(TicketEvent::note)
                .orElse(null);
    }

    /** The thread of a channel in which it was asked; nobody else can open a direct message. */
    private static Optional<Receipt> thread(Ticket ticket) {
        ThreadRef asked = ticket.replyIn();
        return asked == null || asked.thread() == null || asked.room().value().startsWith("D")
                ? Optional.empty()
                : Optional.of(new Receipt(asked.room().value(), asked.thread()));
    }
}
