package org.integritydesk.tickets;

import java.time.Instant;

/** What became of a file on the other side; {@code original} is the chat's id of the file that came with the message. */
public sealed interface FileCopy {
    /** The chat's id of the file that came with the message. */
    String original();

    /**
     * The copy is on its way.
     *
     * @param copy the chat's id of it
     * @param at when it was sent
     */
    record Sent(String original, String copy, Instant at) implements FileCopy {}

    /**
     * The other side can open the copy.
     *
     * @param link where
     */
    record There(String original, String copy, String link) implements FileCopy {}

    /** There will never be a copy; the name and a link to the original go instead. */
    record Impossible(String original) implements FileCopy {}
}
