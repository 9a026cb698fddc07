package org.integritydesk.tickets;

/** Working hours for tests. */
public final class SomeDesks {
    private SomeDesks() {}

    /** As they are without configuration. */
    public static Desks eastern() {
        return new Desks();
    }
}
