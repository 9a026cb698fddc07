package org.integritydesk.insights;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.integritydesk.platform.outbox.Notice;

/** What owners of areas should know about gaps. */
public sealed interface GapNotice extends Notice {
    /** Something is asked again and again that nothing answers; told once. */
    record GapFound(long gap) implements GapNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "gap/" + gap;
        }
    }
}
