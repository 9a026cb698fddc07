package org.integritydesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Does the same thing many times at once. */
public final class AtOnce {
    private AtOnce() {}

    /** What {@code times} calls return that begin together on {@code threads} threads. */
    public static <T> List<T> run(int threads, int times, IntFunction<T> call) throws InterruptedException {
        var start = new CyclicBarrier(threads);
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<List<T>>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(() -> {
                    start.await();
                    List<T> mine = new ArrayList<>();
                    for (int n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
                        mine.add(call.apply(n));
                    }
                    return mine;
                });
            }
            List<T> all = new ArrayList<>();
            for (Future<List<T>> worker : pool.invokeAll(workers)) {
                all.addAll(worker.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new AssertionError("A call failed", e.getCause());
        }
    }
}
