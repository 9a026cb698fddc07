package org.integritydesk.playground.page;

import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at the page, and what they look at.
 *
 * @param threadTs the open thread; null: none
 * @param home whether they look at App Home rather than at the room
 */
public record Seat(Person person, Room room, @Nullable String threadTs, boolean home) {
    static final String HOME = "home";

    /**
     * The seat an address names. Whoever or whatever does not exist, or cannot be seen by the person, is replaced by
     * the first that can.
     */
    static Seat of(@Nullable String personId, @Nullable String place, @Nullable String threadTs) {
        Person person = Cast.person(personId == null ? "" : personId)
                .orElse(Cast.people().getFirst());
        boolean home = HOME.equals(place);
        String wanted = home ? Cast.directRoomOf(person.id()) : place == null ? "" : place;
        boolean otherDirect = wanted.startsWith("D");
        Room room = Cast.room(wanted)
                .filter(each -> each.has(person.id()))
                .or(() -> otherDirect ? Cast.room(Cast.directRoomOf(person.id())) : Cast.room(""))
                .or(() -> Cast.roomsOf(person.id()).findFirst())
                .orElseThrow();
        return new Seat(person, room, threadTs == null || threadTs.isEmpty() ? null : threadTs, home);
    }

    /** The room's id, or {@code home}. */
    public String place() {
        return home ? HOME : room.id();
    }

    /** The address of the page from this seat, without a thread. */
    public String address() {
        return "/playground?as=" + person.id() + "&in=" + place();
    }

    /** The parameters that say where a fragment is for. */
    public String query() {
        return "as=" + person.id() + "&in=" + place() + (threadTs == null ? "" : "&thread=" + threadTs);
    }
}
