package org.integritydesk.faults;

/** What goes wrong with a call of the Web API. */
enum Fault {
    NONE,
    /** 429 with Retry-After. */
    RATE_LIMITED,
    SERVER_ERROR,
    /** The page of some proxy in between, with status 200. */
    HTML,
    /** The connection stays open and nothing comes. */
    NO_ANSWER,
    /** The connection closes before anything happened. */
    CLOSED_BEFORE,
    /** It happened, and then the connection closes. */
    CLOSED_AFTER,
    /** It happened, and half of the answer arrives. */
    HALF_ANSWER,
    /** It happened, and the answer comes in small pieces. */
    SLOW_BYTES;

    /** Whether Slack did what it was asked to. */
    boolean isDone() {
        return switch (this) {
            case NONE, CLOSED_AFTER, HALF_ANSWER, SLOW_BYTES -> true;
            case RATE_LIMITED, SERVER_ERROR, HTML, NO_ANSWER, CLOSED_BEFORE -> false;
        };
    }
}
