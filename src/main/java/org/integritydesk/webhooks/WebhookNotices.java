package org.integritydesk.webhooks;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes webhooks known to the outbox. */
final class WebhookNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("webhooks", WebhookNotice.class);
    }
}
