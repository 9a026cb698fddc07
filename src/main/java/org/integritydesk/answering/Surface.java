package org.integritydesk.answering;

/** How a question came in, which tells who may see the reply. */
public enum Surface {
    /** A command; only the asker sees the reply. */
    COMMAND,
    /** A mention in a channel; the thread sees the reply. */
    MENTION,
    /** A direct message. */
    DIRECT,
    /** The REST interface. */
    API
}
