package org.integritydesk.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.ResponseUrl;
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
    private final ModalOpener opener;
    private final Clock clock;

    QueueButtons(
            TicketQueue queue,
            HomeOpened home,
            RoleDirectory roles,
            ResponseUrl respond,
            ModalOpener opener,
            Clock clock) {
        this.queue = queue;
        this.home = home;
        this.roles = roles;
        this.respond = respond;
        this.opener = opener;
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
        if (roles.actor(payload.getUser().getId()).is(Role.STAFF)) {
            opener.open(
                    request,
                    "Assign several",
                    () -> page(payload, ref)
                            .filter(page -> !page.tickets().isEmpty())
                            .map(page -> AssignModal.of(
                                    page.tickets(), payload.getUser().getId(), ref.toString()))
                            .orElseGet(QueueButtons::gone));
        } else if (payload.getView() != null) {
            // They were never this person's to see: the tab shows how it is.
            home.show(payload.getUser().getId(), ref);
        } else {
            respond.whisper(payload.getResponseUrl(), QueueCommand.say(QueueCommand.STAFF_ONLY));
        }
        return context.ack();
    }

    private static View gone() {
        return Modals.page(
                "Assign several",
                List.of(Blocks.section("These tickets are not there any more. Please look at the queue again.")));
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
