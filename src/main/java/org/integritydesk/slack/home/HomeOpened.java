package org.integritydesk.slack.home;

import com.slack.api.model.event.AppHomeOpenedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.integritydesk.answering.WordingDesk;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.TicketDesk;

/** Draws the Home tab whenever somebody looks at it. */
@ApplicationScoped
public class HomeOpened {
    private static final int RAISED = 10;
    private static final int QUEUE = 30;

    private final TicketDesk desk;
    private final WordingDesk wordings;
    private final KnowledgeBase knowledge;
    private final RoleDirectory roles;
    private final Views views;
    private final Clock clock;

    HomeOpened(
            TicketDesk desk,
            WordingDesk wordings,
            KnowledgeBase knowledge,
            RoleDirectory roles,
            Views views,
            Clock clock) {
        this.desk = desk;
        this.wordings = wordings;
        this.knowledge = knowledge;
        this.clock = clock;
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
                HomeTab.of(
                        desk.raisedBy(actor.id(), RAISED),
                        actor.is(Role.STAFF) ? desk.open(QUEUE) : null,
                        actor.is(Role.EDITOR) ? knowledge.counts(LocalDate.now(clock)) : null,
                        actor.is(Role.EDITOR) ? wordings.waiting().size() : 0));
    }
}
