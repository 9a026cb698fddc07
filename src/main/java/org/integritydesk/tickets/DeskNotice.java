package org.integritydesk.tickets;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.integritydesk.platform.outbox.Notice;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What the desk wants people to know about several tickets at once. */
public sealed interface DeskNotice extends Notice {
    /**
     * Many tickets need a look at the same time, so one message names them all.
     *
     * @param person one of the leads; null: the triage channel
     * @param tickets their numbers
     */
    record ManyAlerts(@Nullable String person, List<Long> tickets) implements DeskNotice {
        public ManyAlerts {
            tickets = List.copyOf(tickets);
        }

        @Override
        @JsonIgnore
        public String conversation() {
            return "desk/" + (person == null ? "triage" : person);
        }
    }

    /** A desk's day is over, and something is left to do. */
    record HandOverDue(Market desk, Instant closed) implements DeskNotice {
        @Override
        @JsonIgnore
        public String conversation() {
            return "desk/triage";
        }
    }
}
