package org.integritydesk.insights;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes gap notices known to the outbox. */
final class GapNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("gaps", GapNotice.class);
    }
}
