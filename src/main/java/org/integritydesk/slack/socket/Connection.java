package org.integritydesk.slack.socket;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to Slack, read until it is closed, whatever was announced on it. One frame is asked for at a time, so what the
 * desk has no place for waits at Slack's end.
 */
final class Connection implements WebSocket.Listener {
    /** Slack's payloads stay far below; longer ones are skipped. The bound of the HTTP endpoint, in characters. */
    static final int LONGEST_FRAME = 1024 * 1024;

    /** After so many pings without any frame from Slack nobody is there any more. */
    private static final int MOST_SILENT_BEATS = 2;

    private static final Duration LONGEST_WRITE = Duration.ofSeconds(5);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final Duration beat;
    private final StringBuilder frame = new StringBuilder();
    private final ReentrantLock sending = new ReentrantLock();
    private final AtomicInteger silentBeats = new AtomicInteger();
    private final CompletableFuture<Setback> setback = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable WebSocket socket;
    private volatile boolean reading = true;
    private volatile boolean greeted;
    private volatile boolean healthy;

    /** @param beat how often to ping */
    Connection(Inbox inbox, Duration beat) {
        this.inbox = inbox;
        this.beat = beat;
    }

    /** Waits until Slack announces the end, or the connection is lost. */
    Setback awaitSetback() {
        return setback.join();
    }

    /** Whether requests may come. */
    boolean isOpen() {
        return greeted && !isClosed();
    }

    /** Whether it came to its end. */
    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Asks for the next frame; the one before has its place. */
    void readOn() {
        reading = true;
        heard();
        WebSocket open = socket;
        if (open != null) {
            open.request(1);
        }
    }

    /** Sends a text; false if the connection is gone. */
    boolean send(String text) {
        WebSocket open = socket;
        return open != null && write(() -> open.sendText(text, true));
    }

    /** Says goodbye, and waits a little for Slack's. */
    void close() {
        WebSocket open = socket;
        if (open == null) {
            return;
        }
        if (write(() -> open.sendClose(WebSocket.NORMAL_CLOSURE, ""))) {
            try {
                var unused = closed.await(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        abandon();
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        Thread.ofVirtual().name("slack-socket-pings").start(this::pingUntilClosed);
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        heard();
        // One character above the bound tells that it was passed; the rest need not be kept.
        frame.append(part, 0, Math.min(part.length(), LONGEST_FRAME + 1 - frame.length()));
        if (!last) {
            from.request(1);
            return null;
        }
        boolean oversized = frame.length() > LONGEST_FRAME;
        Frame received = oversized ? new Frame.Unknown() : Frame.parse(frame.toString());
        frame.setLength(0);
        frame.trimToSize();
        take(received, from);
        return null;
    }

    /** A connection on which Slack never says hello is as good as a silent one. */
    private void heard() {
        if (greeted) {
            silentBeats.set(0);
        }
    }

    private void take(Frame received, WebSocket from) {
        switch (received) {
            case Frame.Hello() -> {
                greeted = true;
                heard();
                from.request(1);
            }
            case Frame.Disconnect(Farewell reason) -> {
                setback.complete(new Setback.Announced(reason, healthy));
                from.request(1);
            }
            case Envelope envelope -> {
                reading = false;
                inbox.take(envelope, this);
            }
            case Frame.Unknown() -> {
                inbox.skip();
                from.request(1);
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        heard();
        from.request(1);
        return null;
    }

    /** The JDK answers it. */
    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        heard();
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        heard();
        healthy = greeted;
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        abandon();
    }

    /** While a frame waits for a place nothing is read, so silence says nothing. */
    private void pingUntilClosed() {
        WebSocket open = socket;
        try {
            while (open != null && !closed.await(beat.toMillis(), TimeUnit.MILLISECONDS)) {
                if (reading && silentBeats.getAndIncrement() >= MOST_SILENT_BEATS) {
                    abandon();
                } else {
                    var unused = write(() -> open.sendPing(ByteBuffer.allocate(0)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The JDK takes one write at a time. */
    private boolean write(Supplier<CompletableFuture<WebSocket>> write) {
        sending.lock();
        try {
            var unused = write.get().get(LONGEST_WRITE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            abandon();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            sending.unlock();
        }
    }

    private void abandon() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
        lost();
    }

    private void lost() {
        closed.countDown();
        setback.complete(new Setback.Lost(healthy));
    }
}
