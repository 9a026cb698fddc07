package org.integritydesk.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketEvent;
import org.integritydesk.tickets.TicketNumber;

/** Takes webhooks to their receivers. */
@ApplicationScoped
class WebhookCarrier implements Carrier<WebhookNotice> {
    private final Webhooks webhooks;
    private final TicketDesk desk;
    private final WebhookClient client;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, ReceiverGate> gates = new ConcurrentHashMap<>();

    WebhookCarrier(Webhooks webhooks, TicketDesk desk, WebhookClient client, ObjectMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.desk = desk;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Class<WebhookNotice> family() {
        return WebhookNotice.class;
    }

    @Override
    public Carried carry(long id, WebhookNotice notice) {
        return switch (notice) {
            case WebhookNotice.TicketHappened happened ->
                webhooks.receiver(happened.receiver())
                        .map(receiver -> gates.computeIfAbsent(receiver.key(), key -> new ReceiverGate(clock))
                                .pass(() -> send(receiver, happened)))
                        .orElseGet(
                                () -> new Carried.Hopeless("the receiver is not in INTEGRITY_WEBHOOK_URLS any more"));
        };
    }

    private Carried send(Receiver receiver, WebhookNotice.TicketHappened happened) {
        var number = new TicketNumber(happened.number());
        Optional<TicketEvent> event = desk.event(number, happened.version());
        Optional<Ticket> ticket = desk.find(number);
        if (event.isEmpty() || ticket.isEmpty()) {
            return new Carried.Hopeless("no version " + happened.version() + " of " + number);
        }
        TicketCloudEvent told = TicketCloudEvent.of(ticket.get(), event.get());
        return client.post(receiver, webhooks.signing(), told.id(), write(told));
    }

    private byte[] write(TicketCloudEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + event.id(), e);
        }
    }
}
