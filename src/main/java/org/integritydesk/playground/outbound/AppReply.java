package org.integritydesk.playground.outbound;

/** What came of a request to the app. */
sealed interface AppReply {
    /**
     * The app answered.
     *
     * @param noRetry whether it asked not to be sent the same again
     */
    record Answered(int status, String body, boolean noRetry) implements AppReply {}

    /** No answer in time. */
    record TimedOut() implements AppReply {}

    /** No connection, or it broke. */
    record Unreachable() implements AppReply {}

    /** Whether the app took it. */
    default boolean isSuccess() {
        return this instanceof Answered answered && answered.status() >= 200 && answered.status() < 300;
    }
}
