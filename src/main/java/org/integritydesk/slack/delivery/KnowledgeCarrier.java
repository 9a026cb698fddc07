package org.integritydesk.slack.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.knowledge.DueReview;
import org.integritydesk.knowledge.KnowledgeNotice;
import org.integritydesk.knowledge.Reminders;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.slack.DeskConfig;
import org.integritydesk.slack.knowledge.ReviewDueMessage;
import org.integritydesk.slack.web.Poster;

/** Knowledge notices: reminders, into the triage channel. */
@ApplicationScoped
class KnowledgeCarrier implements Carrier<KnowledgeNotice> {
    private final Reminders reminders;
    private final Poster poster;
    private final String triage;

    KnowledgeCarrier(Reminders reminders, Poster poster, DeskConfig config) {
        this.reminders = reminders;
        this.poster = poster;
        this.triage = config.triageChannel().orElse("");
    }

    @Override
    public Class<KnowledgeNotice> family() {
        return KnowledgeNotice.class;
    }

    @Override
    public Carried carry(long id, KnowledgeNotice notice) {
        return switch (notice) {
            case KnowledgeNotice.ReviewDue due -> remind(id, due);
        };
    }

    /** What was settled while the notice waited needs no reminder. */
    private Carried remind(long id, KnowledgeNotice.ReviewDue notice) {
        List<DueReview> due = reminders.of(notice.owner(), notice.day());
        return due.isEmpty()
                ? new Carried.Sent(null)
                : poster.post(id, triage, null, ReviewDueMessage.of(notice.owner(), notice.day(), due));
    }
}
