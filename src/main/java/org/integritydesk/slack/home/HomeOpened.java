package org.integritydesk.slack.home;

import com.slack.api.model.event.AppHomeOpenedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.TicketDesk;

/** Draws the Home tab whenever somebody looks at it. */
@ApplicationScoped
public class HomeOpened {
    private static final int RAISED = 10;
    private static final int QUEUE = 30;

    private final TicketDesk desk;
    private final RoleDirectory roles;
    private final Views views;

    HomeOpened(TicketDesk desk, RoleDirectory roles, Views views) {
        this.desk = desk;
        this.roles = roles;
        this.views = views;
    }

    /** Somebody opened the tab. */
    public void opened(AppHomeOpenedEvent event) {
        if (event.getUser() == null) {
            return;
        }
        Actor actor = roles.actor(event.getUser());
        views.publish(
                event.getUser(),
                HomeTab.of(desk.raisedBy(actor.id(), RAISED), actor.is(Role.STAFF) ? desk.open(QUEUE) : null));
    }
}
