package org.integritydesk.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Delivers as Slack does: over any transport, to any instance, sometimes more than once, and again what was not taken. */
final class Deliverer {
    /** Slack repeats at once, after a minute and after five; nobody wants to wait that long here. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(6),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15));

    /** Copies of a delivery arrive within this. */
    private static final int SPREAD_MILLIS = 150;

    private final List<Transport> transports;
    private final long seed;
    private final AtomicLong deliveries = new AtomicLong();
    private final Map<Integer, Integer> attempts = new ConcurrentHashMap<>();
    private final Queue<Answer.Refused> refused = new ConcurrentLinkedQueue<>();

    Deliverer(long seed, Transport... transports) {
        this.seed = seed;
        this.transports = List.of(transports);
    }

    /** How many deliveries needed how many attempts until one was taken. */
    Map<Integer, Integer> attempts() {
        return Map.copyOf(attempts);
    }

    /** What was answered, but not as Slack wants it. */
    List<Answer.Refused> refused() {
        return List.copyOf(refused);
    }

    /** Delivers once, and again until it is taken. */
    Answer deliver(Delivery delivery) throws InterruptedException {
        return deliver(delivery, 1);
    }

    /**
     * Delivers copies at about the same time, and again until one was taken.
     *
     * @param copies from 1
     * @return what the first taken copy was answered, or the last answer if none was ever taken
     */
    Answer deliver(Delivery delivery, int copies) throws InterruptedException {
        var random = new Random(seed * 1_000_003 + deliveries.getAndIncrement());
        random.nextLong();
        Answer answer = first(atOnce(delivery, copies, random));
        int attempt = 1;
        for (Duration pause : PAUSES) {
            if (answer instanceof Answer.Taken) {
                break;
            }
            Thread.sleep(pause);
            answer = send(delivery, attempt++, random);
        }
        attempts.merge(attempt, 1, Integer::sum);
        return answer;
    }

    private List<Answer> atOnce(Delivery delivery, int copies, Random random) throws InterruptedException {
        if (copies == 1) {
            return List.of(send(delivery, 0, random));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int copy = 0; copy < copies; copy++) {
                int delay = random.nextInt(SPREAD_MILLIS);
                int number = copy;
                var own = new Random(random.nextLong());
                sent.add(threads.submit(() -> {
                    Thread.sleep(delay);
                    return send(delivery, number, own);
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : sent) {
                answers.add(one.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("A delivery broke", e.getCause());
        }
    }

    private Answer send(Delivery delivery, int repetition, Random random) throws InterruptedException {
        Answer answer = transports.get(random.nextInt(transports.size())).send(delivery, repetition, random);
        if (answer instanceof Answer.Refused no) {
            refused.add(no);
        }
        return answer;
    }

    private static Answer first(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Taken.class::isInstance)
                .findFirst()
                .orElse(answers.getLast());
    }
}
