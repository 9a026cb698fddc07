package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.knowledge.KnowledgeNotice;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Notice;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.WaveNotice;

/** Takes notices to Slack, each by whoever knows its family. */
@ApplicationScoped
class SlackCarrier implements Carrier {
    private final TicketCarrier tickets;
    private final WaveCarrier waves;
    private final AnsweringCarrier answering;
    private final DigestCarrier digests;
    private final KnowledgeCarrier knowledge;

    SlackCarrier(
            TicketCarrier tickets,
            WaveCarrier waves,
            AnsweringCarrier answering,
            DigestCarrier digests,
            KnowledgeCarrier knowledge) {
        this.tickets = tickets;
        this.waves = waves;
        this.answering = answering;
        this.digests = digests;
        this.knowledge = knowledge;
    }

    @Override
    public Carried carry(long id, Notice notice) {
        return switch (notice) {
            case TicketNotice ticket -> tickets.carry(id, ticket);
            case WaveNotice wave -> waves.carry(id, wave);
            case AnsweringNotice answer -> answering.carry(id, answer);
            case DigestNotice digest -> digests.carry(id, digest);
            case KnowledgeNotice due -> knowledge.carry(id, due);
            default ->
                new Carried.Hopeless("nobody carries " + notice.getClass().getSimpleName());
        };
    }
}
