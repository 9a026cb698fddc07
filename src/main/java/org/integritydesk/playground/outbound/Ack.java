package org.integritydesk.playground.outbound;

/** The app's acknowledgement, as the person experiences it. */
public sealed interface Ack {
    /**
     * In time, with HTTP 200.
     *
     * @param body what it said, often nothing
     */
    record Accepted(String body) implements Ack {}

    /**
     * Not in time, or refused.
     *
     * @param error Slack's word for it: {@code operation_timeout}, {@code dispatch_failed}, or why nothing was sent
     */
    record Failed(String error) implements Ack {}

    /** Whether the app took it. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The reply to a command or interaction, which Slack does not repeat. */
    static Ack of(AppReply reply) {
        return switch (reply) {
            case AppReply.Answered(int status, String body, boolean ignored) when status == 200 -> new Accepted(body);
            case AppReply.TimedOut() -> new Failed("operation_timeout");
            case AppReply.Answered ignored -> new Failed("dispatch_failed");
            case AppReply.Unreachable() -> new Failed("dispatch_failed");
        };
    }
}
