package org.integritydesk.faults;

/** What became of a delivery, as Slack sees it. */
sealed interface Answer {
    /** Acknowledged. */
    record Taken(String body) implements Answer {}

    /** Answered, but not as Slack wants it. */
    record Refused(int status, String body) implements Answer {}

    /** No connection, or no answer in time. */
    record Nothing(String why) implements Answer {}
}
