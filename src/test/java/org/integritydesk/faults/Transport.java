package org.integritydesk.faults;

import java.util.Random;

/** A way from Slack to the instances. */
interface Transport {
    /**
     * Delivers once, to an instance that chance picks.
     *
     * @param repetition 0: the first time
     */
    Answer send(Delivery delivery, int repetition, Random random) throws InterruptedException;
}
