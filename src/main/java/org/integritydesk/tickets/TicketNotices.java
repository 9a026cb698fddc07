package org.integritydesk.tickets;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes the notices about one ticket, about several, and about waves known to the outbox. */
final class TicketNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("tickets", TicketNotice.class);
    }

    @Produces
    @Singleton
    NoticeFamily waves() {
        return new NoticeFamily("waves", WaveNotice.class);
    }

    @Produces
    @Singleton
    NoticeFamily deskFamily() {
        return new NoticeFamily("desk", DeskNotice.class);
    }
}
