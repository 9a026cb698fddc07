package org.integritydesk.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.integritydesk.platform.once.store.DeliveryRepository;

/**
 * Does something once for a key, over all instances. The key, what is done and its result commit in one transaction, which
 * what is done joins: after a crash none of it happened, and the next delivery does it.
 */
@ApplicationScoped
public class Once {
    private final DeliveryRepository deliveries;
    private final Clock clock;

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
