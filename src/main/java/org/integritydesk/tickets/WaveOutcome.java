package org.integritydesk.tickets;

/** What came of making one incident of a wave. */
public sealed interface WaveOutcome {
    /** These many tickets follow that one now that did not before. */
    record Made(TicketNumber parent, int merged) implements WaveOutcome {}

    /** Only staff may. */
    record NotStaff() implements WaveOutcome {}

    /** No ticket of it is open any more, or there is no such wave. */
    record NothingOpen() implements WaveOutcome {}
}
