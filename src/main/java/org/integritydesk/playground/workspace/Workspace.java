package org.integritydesk.playground.workspace;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The conversation as everybody in the workspace knows it. All reads and changes go through one lock; a change is on
 * disk before it can be seen, and everyone who {@linkplain #onChange listens} hears of it in order.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Workspace {
    private final ReentrantLock lock = new ReentrantLock();
    private final State state = new State();
    private final Journal journal;
    private final Clock clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private long lastMicros;

    @Inject
    Workspace(PlaygroundConfig config, Clock clock) {
        this(config.dataDir(), clock);
    }

    /** A workspace with its journal in the folder, if any; what the journal holds is there again. */
    public Workspace(Optional<Path> folder, Clock clock) {
        this.clock = clock;
        this.journal = new Journal(folder);
        journal.read().forEach(state::apply);
        journal.rewrite(state.asChanges());
    }

    /** Takes the step. */
    public void apply(Change change) {
        atomically(() -> {
            journal.append(change);
            state.apply(change);
            listeners.forEach(listener -> listener.accept(change));
            return change;
        });
    }

    /** Runs reads and changes that belong together, with nobody in between. */
    public <T> T atomically(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Calls the listener after every change, inside the lock: it must neither wait nor change anything. */
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Forgets a listener. */
    public void forget(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** The time, as ids and expiry dates are measured. */
    public Instant now() {
        return clock.instant();
    }

    /** A message id nobody has: the time, nudged forward where two fall together. */
    public String nextTs() {
        return atomically(() -> {
            Instant now = clock.instant();
            long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
            lastMicros = Math.max(micros, lastMicros + 1);
            return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
        });
    }

    /** Every message of a room, oldest first, replies and ephemeral ones included. */
    public List<Message> messages(String room) {
        return atomically(() -> List.copyOf(state.in(room).values()));
    }

    public Optional<Message> message(String room, String ts) {
        return atomically(() -> Optional.ofNullable(state.in(room).get(ts)));
    }

    /** A person's App Home tab; empty before the app published one. */
    public Optional<View> home(String user) {
        return atomically(() -> Optional.ofNullable(state.homes.get(user)));
    }

    /** A person's open modals, bottom first. */
    public List<View> modals(String user) {
        return atomically(() -> state.modals.getOrDefault(user, List.of()));
    }

    /** The modal with the id, whoever has it open. */
    public Optional<View> modal(String id) {
        return atomically(() -> state.modals.values().stream()
                .flatMap(List::stream)
                .filter(view -> view.id().equals(id))
                .findFirst());
    }

    public Optional<Hook> hook(String id) {
        return atomically(() -> Optional.ofNullable(state.hooks.get(id)));
    }

    /** Up to which message the person has seen the room; null: never looked. */
    public @Nullable String readUpTo(String user, String room) {
        return atomically(() -> {
            var rooms = state.reads.get(user);
            return rooms == null ? null : rooms.get(room);
        });
    }
}
