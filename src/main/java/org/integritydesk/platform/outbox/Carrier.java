package org.integritydesk.platform.outbox;

/** Takes the notices of one family to whom they are meant for. Every family has exactly one. */
public interface Carrier<N extends Notice> {
    /** The family, by its sealed interface. */
    Class<N> family();

    /**
     * Carries one notice; called outside any transaction, possibly more than once for the same notice after a crash.
     *
     * @param id identity of the notice, the same at every attempt
     */
    Carried carry(long id, N notice);
}
