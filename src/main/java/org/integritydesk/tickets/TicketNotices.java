package org.integritydesk.tickets;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes the notices about one ticket, and about several, known to the outbox. */
final class TicketNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("tickets", TicketNotice.class);
    }

    @Produces
    @Singleton
    NoticeFamily deskFamily() {
        return new NoticeFamily("desk", DeskNotice.class);
    }
}
