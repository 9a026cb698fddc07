package org.integritydesk.playground.webapi;

import java.time.Duration;

/** A way for a call to go wrong. */
public sealed interface Fault {
    /** HTTP 429; nothing happened. */
    record RateLimited(Duration retryAfter) implements Fault {}

    /** HTTP 500; nothing happened. */
    record ServerError() implements Fault {}

    /** HTTP 200 with {@code ok: false}; nothing happened. */
    record Refused(String error) implements Fault {}

    /** Never answered; nothing happened. */
    record Hangs() implements Fault {}

    /** It happened, but the connection broke before the answer. */
    record BreaksAfterwards() implements Fault {}
}
