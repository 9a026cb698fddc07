package org.integritydesk.slack.transport;

/** How a delivery came in. */
public enum Via {
    /** A request to our address; its signature was checked. */
    HTTP,
    /** A connection we opened; what comes over it is Slack's. */
    SOCKET
}
