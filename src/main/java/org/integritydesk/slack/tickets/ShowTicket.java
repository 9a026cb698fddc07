package org.integritydesk.slack.tickets;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAddress;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;

/** Shows a ticket, or what happened to it: to staff any, to its requester what is theirs to know. */
@ApplicationScoped
public class ShowTicket {
    private final TicketDesk desk;
    private final CardContents cards;
    private final TicketAddress addresses;
    private final RoleDirectory roles;
    private final ModalOpener opener;

    ShowTicket(TicketDesk desk, CardContents cards, TicketAddress addresses, RoleDirectory roles, ModalOpener opener) {
        this.desk = desk;
        this.cards = cards;
        this.addresses = addresses;
        this.roles = roles;
        this.opener = opener;
    }

    /** "Open" in a list. */
    public Response whole(BlockActionRequest request, ActionContext context) {
        return pressed(request, context, number(request), this::whole);
    }

    /** "Full answer" below one that is shortened. */
    public Response answer(BlockActionRequest request, ActionContext context) {
        TicketNumber number = number(request);
        Actor actor = roles.actor(request.getPayload().getUser().getId());
        opener.open(
                request,
                "Full answer",
                () -> desk.find(number)
                        .filter(ticket -> isVisible(ticket, actor))
                        .map(TicketModal::answer)
                        .orElseGet(() -> Modals.page(
                                "Full answer",
                                TicketSentences.notVisible(number).blocks())));
        return context.ack();
    }

    /** "History" on a card. */
    public Response history(BlockActionRequest request, ActionContext context) {
        return history(request, context, number(request));
    }

    /** The same, of the menu. */
    Response history(BlockActionRequest request, ActionContext context, TicketNumber number) {
        return pressed(
                request,
                context,
                number,
                (ticket, actor) -> actor.is(Role.STAFF)
                        ? TicketModal.history(ticket, desk.history(ticket.number()))
                        : whole(ticket, actor));
    }

    /**
     * Opens the whole ticket.
     *
     * @return why it did not open; null: it is open
     */
    @Nullable Message open(String userId, String trigger, TicketNumber number) {
        return open(userId, trigger, number, this::whole);
    }

    private View whole(Ticket ticket, Actor actor) {
        return actor.is(Role.STAFF)
                ? TicketModal.forStaff(
                        cards.content(ticket),
                        desk.history(ticket.number()),
                        addresses.of(ticket.number()).orElse(null))
                : TicketModal.forRequester(ticket, desk.history(ticket.number()));
    }

    private @Nullable Message open(
            String userId, String trigger, TicketNumber number, BiFunction<Ticket, Actor, View> drawn) {
        Actor actor = roles.actor(userId);
        Optional<Ticket> ticket = desk.find(number).filter(found -> isVisible(found, actor));
        if (ticket.isEmpty()) {
            return TicketSentences.notVisible(number);
        }
        return opener.open(trigger, number.toString(), () -> drawn.apply(ticket.get(), actor))
                ? null
                : TicketSentences.say("Slack could not show it in time. Please try again.");
    }

    private static boolean isVisible(Ticket ticket, Actor actor) {
        return actor.is(Role.STAFF) || actor.id().equals(ticket.requester());
    }

    private static TicketNumber number(BlockActionRequest request) {
        return new TicketNumber(
                Long.parseLong(request.getPayload().getActions().getFirst().getValue()));
    }

    private Response pressed(
            BlockActionRequest request,
            ActionContext context,
            TicketNumber number,
            BiFunction<Ticket, Actor, View> drawn) {
        BlockActionPayload payload = request.getPayload();
        Message problem = open(payload.getUser().getId(), payload.getTriggerId(), number, drawn);
        if (problem != null) {
            opener.tell(request, problem);
        }
        return context.ack();
    }
}
