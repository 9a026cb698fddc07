package org.integritydesk.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many people with their errands, some at a time, in an order that chance made. */
final class Crowd implements AutoCloseable {
    private final ExecutorService threads;
    private final List<Future<?>> errands = new ArrayList<>();

    /** What one person does. */
    interface Errand {
        void run(String person) throws Exception;
    }

    /** So many people with the same kind of errand. */
    record Group(int size, Errand errand) {}

    private Crowd(ExecutorService threads) {
        this.threads = threads;
    }

    /** @param name of the first letters of the people's ids, so that crowds can follow each other */
    static Crowd start(String name, int atOnce, long seed, Group... groups) {
        List<Errand> all = new ArrayList<>();
        for (Group group : groups) {
            all.addAll(Collections.nCopies(group.size(), group.errand()));
        }
        Collections.shuffle(all, new Random(seed));
        var crowd = new Crowd(Executors.newFixedThreadPool(atOnce));
        for (int n = 0; n < all.size(); n++) {
            String person = "U0" + name + n;
            Errand errand = all.get(n);
            crowd.errands.add(crowd.threads.submit(() -> {
                errand.run(person);
                return null;
            }));
        }
        return crowd;
    }

    boolean isDone() {
        return errands.stream().allMatch(Future::isDone);
    }

    /** Waits for everybody; the first failure is thrown. */
    void await() throws Exception {
        for (Future<?> errand : errands) {
            try {
                errand.get(5, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                throw new AssertionError("An errand failed", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
