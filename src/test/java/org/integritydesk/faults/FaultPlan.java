package org.integritydesk.faults;

import java.util.Random;

/**
 * Which calls go wrong, and how (pure).
 *
 * @param percent of the calls, from 0 to 100
 */
record FaultPlan(long seed, int percent) {
    static final FaultPlan NONE = new FaultPlan(0, 0);

    /** @param call counted from 0 */
    Fault of(long call) {
        var random = new Random(seed * 1_000_003 + call);
        // The first numbers of neighbouring seeds are alike.
        random.nextLong();
        if (random.nextInt(100) >= percent) {
            return Fault.NONE;
        }
        Fault[] faults = Fault.values();
        return faults[1 + random.nextInt(faults.length - 1)];
    }
}
