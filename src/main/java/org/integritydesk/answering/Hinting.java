package org.integritydesk.answering;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.chat.RoomId;

/** Finds what is known about a question besides its words: from the room, and from the asker's profile. */
@ApplicationScoped
class Hinting {
    private final RegionalRooms rooms;
    private final Profiles profiles;

    Hinting(RegionalRooms rooms, Profiles profiles) {
        this.rooms = rooms;
        this.profiles = profiles;
    }

    Hints of(AskRequest request) {
        return of(request, request.where().room());
    }

    /** @param room where it was written, if that is not where it is answered */
    Hints of(AskRequest request, RoomId room) {
        Profile asker = profiles.of(request.asker());
        return new Hints(rooms.marketOf(room), asker.market(), asker.locale());
    }
}
