package org.integritydesk.slack.socket;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps as many connections in use as wanted. One whose end was announced is read on while its successor is opened. */
final class Sockets {
    private static final Logger LOG = Logger.getLogger(Sockets.class);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(5);

    private final Connector connector;
    private final Inbox inbox;
    private final int wanted;
    private final Duration beat;
    private final MeterRegistry metrics;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<@Nullable String> alarm = new AtomicReference<>();

    /** @param beat how often each connection is pinged */
    Sockets(Connector connector, Inbox inbox, int wanted, Duration beat, MeterRegistry metrics) {
        this.connector = connector;
        this.inbox = inbox;
        this.wanted = wanted;
        this.beat = beat;
        this.metrics = metrics;
        metrics.gauge("slack.sockets.open", this, Sockets::open);
        metrics.gauge("slack.sockets.stopped", this, all -> all.alarm().isPresent() ? 1 : 0);
    }

    /** Begins to connect. */
    void start() {
        for (int i = 1; i <= wanted; i++) {
            Thread.ofVirtual().name("slack-socket-" + i).start(this::keepOneInUse);
        }
    }

    /** How many connections requests may come over. */
    int open() {
        return (int) connections.stream().filter(Connection::isOpen).count();
    }

    /** How many there should be. */
    int wanted() {
        return wanted;
    }

    /** Why no connection is opened any more, and what to do; empty: all is well. */
    Optional<String> alarm() {
        return Optional.ofNullable(alarm.get());
    }

    /** Takes no more requests, lets running ones finish and be acknowledged, then closes. */
    void stop() {
        stopped.countDown();
        try {
            if (!inbox.drain(LONGEST_DRAIN)) {
                LOG.warn("Stopping while requests from Slack are being handled; Slack delivers them again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.forEach(Connection::close);
    }

    private void keepOneInUse() {
        int failures = 0;
        while (!isStopped()) {
            Setback setback = useOne();
            if (isStopped()) {
                return;
            }
            switch (ReconnectPolicy.after(
                    setback, failures, ThreadLocalRandom.current().nextDouble())) {
                case Next.Reconnect(Duration pause, int counted) -> {
                    failures = counted;
                    note(setback, pause);
                    pause(pause);
                }
                case Next.Stop(String why) -> stopForGood(why);
            }
        }
    }

    /** Returns once another one is needed. */
    private Setback useOne() {
        connections.removeIf(Connection::isClosed);
        var connection = new Connection(inbox, beat);
        Optional<Setback> failed = connector.connect(connection);
        if (failed.isPresent()) {
            return failed.get();
        }
        connections.add(connection);
        if (isStopped()) {
            connection.close();
        }
        return connection.awaitSetback();
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void pause(Duration pause) {
        try {
            var unused = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopForGood(String why) {
        if (alarm.compareAndSet(null, why)) {
            LOG.error(why);
        }
        stopped.countDown();
    }

    private void note(Setback setback, Duration pause) {
        String reason = switch (setback) {
            case Setback.Announced(Farewell farewell, boolean ignored) ->
                farewell.name().toLowerCase(Locale.ROOT);
            case Setback.Lost ignored -> "lost";
            case Setback.Refused ignored -> "refused";
            case Setback.RateLimited ignored -> "rate_limited";
            case Setback.Unreachable() -> "unreachable";
        };
        metrics.counter("slack.socket.reconnects", "reason", reason).increment();
        LOG.infof("Opening a new socket to Slack in %d ms: %s", pause.toMillis(), setback);
    }
}
