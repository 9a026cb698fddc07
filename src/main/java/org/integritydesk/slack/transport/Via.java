package org.integritydesk.slack.transport;

/** How a request from Slack came. */
public enum Via {
    /** With a signature, which was checked. */
    HTTP,
    /** Over a connection the desk opened itself; there is nothing to sign. */
    SOCKET
}
