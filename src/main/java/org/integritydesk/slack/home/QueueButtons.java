package org.integritydesk.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ResponseUrl;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.QueuePage;
import org.integritydesk.tickets.TicketQueue;

/** The buttons and menus of the queue, on the Home tab and in the reply to the command. Who may see it is asked every time. */
@ApplicationScoped
public class QueueButtons {
    /** Tickets on a page; a form has no more boxes to tick. */
    static final int SHOWN = 10;

    private final TicketQueue queue;
    private final HomeOpened home;
    private final RoleDirectory roles;
    private final ResponseUrl respond;
    private final Views views;
    private final Clock clock;

    QueueButtons(
            TicketQueue queue, HomeOpened home, RoleDirectory roles, ResponseUrl respond, Views views, Clock clock) {
        this.queue = queue;
        this.home = home;
        this.roles = roles;
        this.respond = respond;
        this.views = views;
        this.clock = clock;
    }

    /** A view, a filter, or another page. */
    public Response show(BlockActionRequest request, ActionContext context) {
        BlockActionPayload payload = request.getPayload();
        QueueRef ref = ref(payload);
        if (payload.getView() != null) {
            home.show(payload.getUser().getId(), ref);
            return context.ack();
        }
        page(payload, ref)
                .ifPresentOrElse(
                        page -> respond.replace(payload.getResponseUrl(), QueueMessage.of(page, clock.instant())),
                        () -> respond.whisper(payload.getResponseUrl(), QueueCommand.say(QueueCommand.STAFF_ONLY)));
        return context.ack();
    }

    /** "Assign several": opens the form with the tickets of the page. */
    public Response assign(BlockActionRequest request, ActionContext context) {
        BlockActionPayload payload = request.getPayload();
        QueueRef ref = ref(payload);
        Optional<QueuePage> page = page(payload, ref);
        if (page.isPresent() && !page.get().tickets().isEmpty()) {
            views.open(
                    payload.getTriggerId(),
                    AssignModal.of(page.get().tickets(), payload.getUser().getId(), ref.toString()));
        } else if (payload.getView() != null) {
            // The tickets are gone, or were never this person's to see: the tab shows how it is.
            home.show(payload.getUser().getId(), ref);
        } else {
            respond.whisper(payload.getResponseUrl(), QueueCommand.say(QueueCommand.STAFF_ONLY));
        }
        return context.ack();
    }

    private Optional<QueuePage> page(BlockActionPayload payload, QueueRef ref) {
        return queue.page(ref.filter(), roles.actor(payload.getUser().getId()), ref.from(), SHOWN);
    }

    private static QueueRef ref(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        return QueueRef.parse(
                action.getSelectedOption() == null
                        ? action.getValue()
                        : action.getSelectedOption().getValue());
    }
}
