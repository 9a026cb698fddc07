package org.integritydesk.digest;

/** What became of an edition. */
public enum EditionState {
    /** Staff look at it first. */
    WAITING,
    /** It is in its channel, or on its way there. */
    POSTED,
    /** Staff decided that it is not posted. */
    SKIPPED,
    /** Nothing had happened, and the channel does not want to hear that. */
    EMPTY
}
