package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.knowledge.KnowledgeNotice;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Notice;
import org.integritydesk.tickets.DeskNotice;
import org.integritydesk.tickets.TicketNotice;

/** Takes notices to Slack, each by whoever knows its family. */
@ApplicationScoped
class SlackCarrier implements Carrier {
    private final TicketCarrier tickets;
    private final AnsweringCarrier answering;
    private final DeskCarrier desks;
    private final DigestCarrier digests;
    private final KnowledgeCarrier knowledge;

    SlackCarrier(
            TicketCarrier tickets,
            DeskCarrier desks,
            AnsweringCarrier answering,
            DigestCarrier digests,
            KnowledgeCarrier knowledge) {
        this.tickets = tickets;
        this.desks = desks;
        this.answering = answering;
        this.digests = digests;
        this.knowledge = knowledge;
    }

    @Override
    public Carried carry(long id, Notice notice) {
        return switch (notice) {
            case TicketNotice ticket -> tickets.carry(id, ticket);
            case DeskNotice several -> desks.carry(id, several);
            case AnsweringNotice answer -> answering.carry(id, answer);
            case DigestNotice digest -> digests.carry(id, digest);
            case KnowledgeNotice due -> knowledge.carry(id, due);
            default ->
                new Carried.Hopeless("nobody carries " + notice.getClass().getSimpleName());
        };
    }
}
