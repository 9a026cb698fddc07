package org.integritydesk.platform.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Something a feature wants somebody to know. Features seal their notices in one interface and hold ids in them; whoever
 * carries a notice reads the present state, so a late notice still tells the truth.
 */
public interface Notice {
    /** Notices of one conversation are carried one after the other, in the order they were told. */
    @JsonIgnore
    String conversation();

    /** What the sent message stands for, so that a later notice can find and change it; null: never changed. */
    @JsonIgnore
    default @Nullable String topic() {
        return null;
    }
}
