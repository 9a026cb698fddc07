package org.integritydesk.platform.outbox;

/** Takes notices to people. There is one. */
public interface Carrier {
    /**
     * Carries one notice; called outside any transaction, possibly more than once for the same notice after a crash.
     *
     * @param id identity of the notice, the same at every attempt
     */
    Carried carry(long id, Notice notice);
}
