package org.integritydesk.slack.home;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Consumer;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.platform.outbox.ParkedNotices;
import org.integritydesk.slack.people.RoleDirectory;
import org.jboss.logging.Logger;

/** The buttons beside what did not arrive. Whether the person may is asked every time; the tab then shows how it is. */
@ApplicationScoped
public class UndeliveredButtons {
    private static final Logger LOG = Logger.getLogger(UndeliveredButtons.class);

    private final ParkedNotices parked;
    private final RoleDirectory roles;
    private final HomeOpened home;

    UndeliveredButtons(ParkedNotices parked, RoleDirectory roles, HomeOpened home) {
        this.parked = parked;
        this.roles = roles;
        this.home = home;
    }

    /** The buttons by their names. */
    public Map<String, BlockActionHandler> handlers() {
        return Map.of(
                UndeliveredBlocks.RETRY, home.redrawnAfter(allowed(id -> parked.retry(Long.parseLong(id)))),
                UndeliveredBlocks.DISMISS, home.redrawnAfter(allowed(id -> parked.dismiss(Long.parseLong(id)))),
                UndeliveredBlocks.RETRY_ALL, home.redrawnAfter(allowed(all -> parked.retryAll())));
    }

    /** Who sees what did not arrive. */
    static boolean mayLook(Actor actor) {
        return actor.is(Role.STAFF) || actor.is(Role.ADMIN);
    }

    private BlockActionHandler allowed(Consumer<String> act) {
        return (request, context) -> press(request, context, act);
    }

    private Response press(BlockActionRequest request, ActionContext context, Consumer<String> act) {
        var action = request.getPayload().getActions().getFirst();
        Actor actor = roles.actor(request.getPayload().getUser().getId());
        if (mayLook(actor)) {
            LOG.infof("%s pressed %s of notice %s", actor.id(), action.getActionId(), action.getValue());
            act.accept(action.getValue());
        }
        return context.ack();
    }
}
