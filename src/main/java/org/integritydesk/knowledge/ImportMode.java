package org.integritydesk.knowledge;

/** What to do with the good entries of an import that has bad ones. */
public enum ImportMode {
    /** Nothing is changed. */
    ALL_OR_NOTHING,
    /** The good ones are taken. */
    GOOD_ONES
}
