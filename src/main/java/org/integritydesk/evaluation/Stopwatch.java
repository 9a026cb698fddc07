package org.integritydesk.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes the time of repeated work, in milliseconds, and the part of it that the processor worked. Used by one thread. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /** What several took together. */
    static Stopwatch of(List<Stopwatch> several) {
        var all = new Stopwatch();
        several.forEach(each -> {
            all.millis.addAll(each.millis);
            all.processor.addAll(each.processor);
        });
        return all;
    }

    <T> T time(Supplier<T> work) {
        long worked = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var result = work.get();
        millis.add((System.nanoTime() - start) / 1e6);
        processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        return result;
    }

    void time(Runnable work) {
        time(() -> {
            work.run();
            return true;
        });
    }

    /** The time that this share of the runs stayed at or below. */
    double percentile(double share) {
        return Metrics.percentile(values(millis), share);
    }

    /** The same without the time in which other work had the processor; of the thread that was timed only. */
    double processorPercentile(double share) {
        return Metrics.percentile(values(processor), share);
    }

    /** All runs together. */
    double total() {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double[] values(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
