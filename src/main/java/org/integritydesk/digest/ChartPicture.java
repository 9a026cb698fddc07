package org.integritydesk.digest;

import java.time.Instant;

/** How far the picture of an edition's charts is, where the chat shows no charts of its own. */
public sealed interface ChartPicture {
    /**
     * Its bytes are there, but perhaps nobody can see them yet.
     *
     * @param at when they were sent
     */
    record Sent(String file, Instant at) implements ChartPicture {}

    /** Everybody in the room can open it. */
    record There(String file, String link) implements ChartPicture {}

    /** It will not be there; the figures stand in the text. */
    record Impossible() implements ChartPicture {}
}
