package org.integritydesk.webhooks;

import org.integritydesk.platform.outbox.Notice;

/** What other systems are to know; one for each receiver, so that none waits for another. */
public sealed interface WebhookNotice extends Notice {
    /**
     * A line was added to a ticket's history. A receiver hears of one ticket in order.
     *
     * @param version of the ticket that the act made
     * @param receiver key of the receiver
     */
    record TicketHappened(long number, int version, String receiver) implements WebhookNotice {
        @Override
        public String conversation() {
            return "webhook/" + receiver + "/" + number;
        }
    }
}
