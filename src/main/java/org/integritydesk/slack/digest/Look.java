package org.integritydesk.slack.digest;

/** How a digest is drawn. */
public enum Look {
    /** With Slack's own tables and charts. */
    NATIVE,
    /** With words alone, where Slack does not take those. */
    PLAIN
}
