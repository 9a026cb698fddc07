package org.integritydesk.slack.tickets;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.Actor;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;

/** Buttons that make one ticket follow another, and undo it. Who may is decided by the desk on every press. */
@ApplicationScoped
public class FamilyButtons {
    private final TicketDesk desk;
    private final RoleDirectory roles;
    private final ResponseUrl respond;

    FamilyButtons(TicketDesk desk, RoleDirectory roles, ResponseUrl respond) {
        this.desk = desk;
        this.roles = roles;
        this.respond = respond;
    }

    /** "Follow … instead", by the requester. */
    public Response follow(BlockActionRequest request, ActionContext context) {
        Pair pair = pair(request);
        TicketOutcome outcome = desk.act(pair.own(), new TicketAct.Merge(pair.other()), actor(request));
        if (outcome instanceof TicketOutcome.Done(Ticket ticket)) {
            respond.replace(url(request), FollowBlocks.following(ticket, pair.other()));
        } else {
            respond.whisper(url(request), TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    /** "Mine is different", by the requester. */
    public Response different(BlockActionRequest request, ActionContext context) {
        TicketOutcome outcome =
                desk.act(number(request), new TicketAct.Split("the requester says it is different"), actor(request));
        if (outcome instanceof TicketOutcome.Done(Ticket ticket)) {
            respond.replace(url(request), RequesterNews.of(ticket, TicketAct.Kind.SPLIT, null));
        } else {
            respond.whisper(url(request), TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    /** "Merge into …", by staff; the cards change through the outbox. */
    public Response merge(BlockActionRequest request, ActionContext context) {
        Pair pair = pair(request);
        TicketOutcome outcome = desk.act(pair.own(), new TicketAct.Merge(pair.other()), actor(request));
        if (!(outcome instanceof TicketOutcome.Done)) {
            respond.whisper(url(request), TicketSentences.explain(outcome));
        }
        return context.ack();
    }

    /** The value of a button about two tickets. */
    static String pair(TicketNumber own, TicketNumber other) {
        return own.value() + ":" + other.value();
    }

    private record Pair(TicketNumber own, TicketNumber other) {}

    private static Pair pair(BlockActionRequest request) {
        String[] numbers = value(request).split(":", 2);
        return new Pair(new TicketNumber(Long.parseLong(numbers[0])), new TicketNumber(Long.parseLong(numbers[1])));
    }

    private static TicketNumber number(BlockActionRequest request) {
        return new TicketNumber(Long.parseLong(value(request)));
    }

    private static String value(BlockActionRequest request) {
        return request.getPayload().getActions().getFirst().getValue();
    }

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static String url(BlockActionRequest request) {
        return request.getPayload().getResponseUrl();
    }
}
