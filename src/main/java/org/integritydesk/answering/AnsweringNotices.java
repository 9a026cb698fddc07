package org.integritydesk.answering;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes answering notices known to the outbox. */
final class AnsweringNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("answering", AnsweringNotice.class);
    }
}
