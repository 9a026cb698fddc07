package org.integritydesk.knowledge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes knowledge notices known to the outbox. */
final class KnowledgeNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("knowledge", KnowledgeNotice.class);
    }
}
