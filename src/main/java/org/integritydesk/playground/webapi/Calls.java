package org.integritydesk.playground.webapi;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls the app made, and the faults that await the next ones. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Calls {
    private static final int REMEMBERED = 10_000;

    private final Deque<ApiCall> log = new ArrayDeque<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();

    /** All calls, oldest first. */
    public synchronized List<ApiCall> all() {
        return List.copyOf(log);
    }

    /** Lets the next calls of the method go wrong. */
    public synchronized void failNext(String method, int times, Fault fault) {
        Deque<Fault> queue = faults.computeIfAbsent(method, unknown -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.add(fault);
        }
    }

    /** Forgets calls and faults. */
    public synchronized void clear() {
        log.clear();
        faults.clear();
    }

    synchronized void add(ApiCall call) {
        log.add(call);
        if (log.size() > REMEMBERED) {
            log.removeFirst();
        }
    }

    synchronized Optional<Fault> nextFault(String method) {
        return Optional.ofNullable(faults.get(method)).map(Deque::poll);
    }
}
