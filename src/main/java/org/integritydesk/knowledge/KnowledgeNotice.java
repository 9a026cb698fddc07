package org.integritydesk.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.integritydesk.platform.outbox.Notice;

/** What the knowledge base wants people to know. */
public sealed interface KnowledgeNotice extends Notice {
    /** Entries of this owner are due for review; which ones: {@link Reminders#of}. */
    record ReviewDue(String owner, LocalDate day) implements KnowledgeNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "review/" + owner;
        }
    }
}
