package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.platform.outbox.Receipt;
import org.integritydesk.slack.people.Names;
import org.integritydesk.slack.tickets.ThreadMessage;
import org.integritydesk.slack.web.Poster;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketMessageBuilder;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.TicketThread;

/** Takes what was said about a ticket to the other side, as it stands when it is carried. */
@ApplicationScoped
class MessageCarrier {
    private static final Carried NOTHING = new Carried.Sent(null);

    private final TicketThread thread;
    private final Outbox outbox;
    private final TicketPosts posts;
    private final Poster poster;
    private final Names names;
    private final FileCopier files;

    MessageCarrier(
            TicketThread thread, Outbox outbox, TicketPosts posts, Poster poster, Names names, FileCopier files) {
        this.files = files;
        this.names = names;
        this.thread = thread;
        this.outbox = outbox;
        this.posts = posts;
        this.poster = poster;
    }

    /** What was taken back before it went goes nowhere. */
    Carried pass(long id, Ticket ticket, long messageId) {
        return find(messageId)
                .map(message -> message.isDeleted() ? NOTHING : pass(id, ticket, message))
                .orElseGet(() -> new Carried.Hopeless("no message " + messageId));
    }

    private Carried pass(long id, Ticket ticket, TicketMessage message) {
        return switch (message.passage()) {
            case TO_REQUESTER ->
                files.copy(message, TicketPosts.ofRequester(ticket))
                        .orElseGet(() -> posts.toRequester(
                                id, ticket, ThreadMessage.toRequester(ticket, message, files.links(message))));
            case TO_STAFF ->
                posts.ofCard(ticket)
                        .flatMap(card -> files.copy(message, card))
                        .orElseGet(() -> posts.belowCard(
                                id, ticket, ThreadMessage.toStaff(ticket, message, files.links(message))));
            // One that stands in the thread itself is read there.
            case INTERNAL ->
                message.source() == null ? posts.belowCard(id, ticket, ThreadMessage.note(ticket, message)) : NOTHING;
        };
    }

    /** The other side sees the edit; the requester no longer sees what was deleted or became a note, nobody its files. */
    Carried change(Ticket ticket, long messageId) {
        return find(messageId)
                .map(message -> {
                    Carried changed = passed(ticket, messageId)
                            .map(posted -> change(ticket, message, posted))
                            .orElse(NOTHING);
                    return changed instanceof Carried.TryLater || changed instanceof Carried.NotYet
                            ? changed
                            : files.withdraw(message).orElse(changed);
                })
                .orElse(NOTHING);
    }

    private Carried change(Ticket ticket, TicketMessage message, Receipt posted) {
        return switch (message.passage()) {
            case TO_REQUESTER ->
                message.isDeleted()
                        ? poster.delete(posted)
                        : poster.update(posted, ThreadMessage.toRequester(ticket, message, files.links(message)));
            case TO_STAFF -> poster.update(posted, ThreadMessage.toStaff(ticket, message, files.links(message)));
            case INTERNAL -> poster.delete(posted);
        };
    }

    /** Staff are told the first time, and whenever something did not arrive; afterwards they know. */
    Carried acknowledge(long id, Ticket ticket, long messageId) {
        Optional<TicketMessage> found = thread.find(messageId);
        if (found.isEmpty() || found.get().isDeleted()) {
            return NOTHING;
        }
        TicketMessage message = found.get();
        return switch (message.passage()) {
            case TO_REQUESTER -> {
                if (passed(ticket, messageId).isEmpty()) {
                    yield posts.belowCard(id, ticket, ThreadMessage.notSent(ticket, message));
                }
                yield thread.isFirst(message)
                        ? posts.belowCard(id, ticket, ThreadMessage.sent(ticket, message))
                        : NOTHING;
            }
            case INTERNAL ->
                thread.isFirst(message) ? posts.belowCard(id, ticket, ThreadMessage.kept(ticket, message)) : NOTHING;
            case TO_STAFF -> {
                TicketMessage.Source source = message.source();
                yield source == null
                        ? NOTHING
                        : poster.post(id, source.room().value(), source.message(), ThreadMessage.taken(ticket));
            }
        };
    }

    private Optional<TicketMessage> find(long messageId) {
        return thread.find(messageId)
                .map(message -> TicketMessageBuilder.builder(message)
                        .words(names.in(message.words()))
                        .build());
    }

    private Optional<Receipt> passed(Ticket ticket, long message) {
        return outbox.receipt(TicketNotice.messageTopic(ticket.number().value(), message));
    }
}
