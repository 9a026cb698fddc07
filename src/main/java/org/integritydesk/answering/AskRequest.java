package org.integritydesk.answering;

import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;

/**
 * A question coming in.
 *
 * @param deliveryKey the same for every delivery of the same question; the second gets the first one's reply
 * @param market the market the asker chose, or {@code UNSPEC} to understand it from text and room
 */
public record AskRequest(
        String deliveryKey, PersonId asker, ThreadRef where, Surface surface, String text, Market market) {
    /** The same request in these words. */
    AskRequest saying(String words) {
        return new AskRequest(deliveryKey, asker, where, surface, words, market);
    }

    /** The delivery key of a message in a room: the message itself, however many events bring it. */
    public static String messageKey(RoomId room, String message) {
        return "message/" + room.value() + "/" + message;
    }
}
