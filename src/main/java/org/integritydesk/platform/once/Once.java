package org.integritydesk.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.integritydesk.platform.once.store.DeliveryRepository;

/**
 * Does something once for a key, over all instances. The key, what is done and its result commit in one transaction, which
 * what is done joins: after a crash none of it happened, and the next delivery does it.
 */
@ApplicationScoped
public class Once {
    /**
     * Effects at once on this instance. Each holds a database connection, and may need a second one for the vectors of texts;
     * together with the jobs this stays below the connections there are, so that nobody waits for each other.
     */
    private static final int AT_ONCE = 8;

    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Once(DeliveryRepository deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Does it, or returns the result it had; of two at once the second waits for the first.
     *
     * @throws Exception whatever the effect throws; then it counts as not done
     */
    @Transactional(rollbackOn = Exception.class)
    public String run(String key, Callable<String> effect) throws Exception {
        // The transaction has no connection before it needs one.
        turns.acquire();
        try {
            return inTurn(key, effect);
        } finally {
            turns.release();
        }
    }

    private String inTurn(String key, Callable<String> effect) throws Exception {
        if (!deliveries.take(key, clock.instant())) {
            return deliveries
                    .result(key)
                    .orElseThrow(() -> new IllegalStateException("The delivery " + key + " has no result"));
        }
        String result = effect.call();
        deliveries.keep(key, result);
        return result;
    }
}
