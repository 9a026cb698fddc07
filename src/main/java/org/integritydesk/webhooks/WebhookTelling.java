package org.integritydesk.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.TicketChanged;

/** Leaves a notice for every receiver in the transaction that changed a ticket. */
@ApplicationScoped
class WebhookTelling {
    private final Webhooks webhooks;
    private final Outbox outbox;

    WebhookTelling(Webhooks webhooks, Outbox outbox) {
        this.webhooks = webhooks;
        this.outbox = outbox;
    }

    void changed(@Observes TicketChanged change) {
        long number = change.ticket().number().value();
        webhooks.receivers()
                .forEach(receiver -> outbox.tell(
                        new WebhookNotice.TicketHappened(number, change.event().version(), receiver.key())));
    }
}
