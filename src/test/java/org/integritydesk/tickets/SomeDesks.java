package org.integritydesk.tickets;

import java.util.List;

/** Working hours for tests. */
public final class SomeDesks {
    private SomeDesks() {}

    /** As they are without configuration. */
    public static Desks eastern() {
        return new Desks("09:00-18:00 America/New_York", "09:00-18:00 America/Toronto", List.of());
    }
}
