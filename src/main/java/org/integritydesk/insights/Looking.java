package org.integritydesk.insights;

import org.integritydesk.chat.Actor;
import org.integritydesk.chat.Role;

/** Who may look at the insights, and act on them (pure). */
public final class Looking {
    private Looking() {}

    /** Whether this person may, now: AdEx staff, and whoever leads the desk. */
    public static boolean isFor(Actor actor) {
        return actor.is(Role.STAFF) || actor.is(Role.ADMIN);
    }
}
