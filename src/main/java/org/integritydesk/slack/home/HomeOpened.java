package org.integritydesk.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.integritydesk.answering.WordingDesk;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;
import org.integritydesk.digest.DigestChannels;
import org.integritydesk.digest.OwnWeeks;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.insights.TopInsights;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Afterwards;
import org.integritydesk.slack.web.Views;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketQueue;

/** Draws the Home tab whenever somebody looks at it. */
@ApplicationScoped
public class HomeOpened {
    private static final int RAISED = 10;
    private static final String HOME = "home";

    private final TicketDesk desk;
    private final TicketQueue queue;
    private final UndeliveredLines undelivered;
    private final WordingDesk wordings;
    private final KnowledgeBase knowledge;
    private final TopInsights insights;
    private final OwnWeeks weeks;
    private final RoleDirectory roles;
    private final Views views;
    private final Clock clock;

    HomeOpened(
            TicketDesk desk,
            TicketQueue queue,
            UndeliveredLines undelivered,
            WordingDesk wordings,
            KnowledgeBase knowledge,
            TopInsights insights,
            OwnWeeks weeks,
            RoleDirectory roles,
            Views views,
            Clock clock) {
        this.desk = desk;
        this.queue = queue;
        this.undelivered = undelivered;
        this.wordings = wordings;
        this.knowledge = knowledge;
        this.insights = insights;
        this.weeks = weeks;
        this.clock = clock;
        this.roles = roles;
        this.views = views;
    }

    /** Somebody opened the tab; the queue is where they left it. */
    public void opened(AppHomeOpenedEvent event) {
        if (event.getUser() != null) {
            View shown = event.getView();
            show(event.getUser(), QueueRef.parse(shown == null ? null : shown.getPrivateMetadata()));
        }
    }

    /** The same handler, after which the tab shows what was done on it. */
    public BlockActionHandler redrawnAfter(BlockActionHandler handler) {
        return (request, context) -> {
            Response response = handler.apply(request, context);
            BlockActionPayload payload = request.getPayload();
            if (payload.getView() != null && HOME.equals(payload.getView().getType())) {
                Afterwards.run(() -> show(
                        payload.getUser().getId(),
                        QueueRef.parse(payload.getView().getPrivateMetadata())));
            }
            return response;
        };
    }

    /** Draws the tab with this page of the queue, for whoever may see it now. */
    void show(String userId, QueueRef ref) {
        Actor actor = roles.actor(userId);
        views.publish(
                userId,
                HomeTab.of(
                        desk.raisedBy(actor.id(), RAISED),
                        queue.page(ref.filter(), actor, ref.from(), QueueButtons.SHOWN)
                                .orElse(null),
                        UndeliveredButtons.mayLook(actor) ? undelivered.now() : null,
                        actor.is(Role.EDITOR) ? knowledge.counts(LocalDate.now(clock)) : null,
                        actor.is(Role.EDITOR) ? wordings.waiting().size() : 0,
                        insights.of(actor).orElse(null),
                        DigestChannels.mayManage(actor) ? (Boolean) weeks.wants(actor.id()) : null,
                        clock.instant()));
    }
}
