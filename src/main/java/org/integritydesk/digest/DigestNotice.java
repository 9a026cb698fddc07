package org.integritydesk.digest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.integritydesk.platform.outbox.Notice;

/** What digests want people to know. */
public sealed interface DigestNotice extends Notice {
    /** An edition is ready for its channel. */
    record EditionReady(long edition, String room) implements DigestNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "digest/" + room;
        }
    }
}
