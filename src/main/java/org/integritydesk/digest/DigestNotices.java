package org.integritydesk.digest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.integritydesk.platform.outbox.NoticeFamily;

/** Makes digest notices known to the outbox. */
final class DigestNotices {
    @Produces
    @Singleton
    NoticeFamily family() {
        return new NoticeFamily("digest", DigestNotice.class);
    }
}
