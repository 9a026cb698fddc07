package org.integritydesk.slack.web;

import org.integritydesk.platform.outbox.Carried;

/** What Slack made of a call. */
public sealed interface Answer<T> {
    /** It took it. */
    record Taken<T>(T response) implements Answer<T> {}

    /** It will never take this one; in its own word. */
    record Refused<T>(String error) implements Answer<T> {}

    /** Not now. */
    record Later<T>(Carried outcome) implements Answer<T> {}
}
