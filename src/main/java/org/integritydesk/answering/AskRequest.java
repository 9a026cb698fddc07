package org.integritydesk.answering;

import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.chat.ThreadRef;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * A question coming in.
 *
 * @param deliveryKey the same for every delivery of the same question; the second gets the first one's reply
 * @param market the market the asker chose, or {@code UNSPEC} to understand it from text and room
 * @param privately where the chat takes more replies to a command that only the asker sees; null: nowhere
 * @param part which question of a message it is; null: the whole message
 */
public record AskRequest(
        String deliveryKey,
        PersonId asker,
        ThreadRef where,
        Surface surface,
        String text,
        Market market,
        @Nullable String privately,
        @Nullable Part part) {
    /** A whole message that is replied to where it was written. */
    public AskRequest(
            String deliveryKey, PersonId asker, ThreadRef where, Surface surface, String text, Market market) {
        this(deliveryKey, asker, where, surface, text, market, null, null);
    }

    /** The same request in these words. */
    AskRequest saying(String words) {
        return new AskRequest(deliveryKey, asker, where, surface, words, market, privately, part);
    }

    /** The same request, replied to where only the asker reads it. */
    public AskRequest answeredDirectly() {
        return new AskRequest(
                deliveryKey,
                asker,
                new ThreadRef(new RoomId(asker.value()), null),
                Surface.DIRECT,
                text,
                market,
                privately,
                part);
    }

    /** The same request for one question of the message. */
    AskRequest about(Part one, String words) {
        return new AskRequest(partKey(deliveryKey, one.number()), asker, where, surface, words, market, privately, one);
    }

    /** The same request, with a place for more replies that only the asker sees. */
    public AskRequest repliedTo(@Nullable String place) {
        return new AskRequest(deliveryKey, asker, where, surface, text, market, place, part);
    }

    /** The delivery key of a message in a room: the message itself, however many events bring it. */
    public static String messageKey(RoomId room, String message) {
        return "message/" + room.value() + "/" + message;
    }

    /** The key of a question of a message; the first has the message's own, by which a repeated delivery is found. */
    public static String partKey(String deliveryKey, int number) {
        return number == 1 ? deliveryKey : deliveryKey + "#" + number;
    }
}
