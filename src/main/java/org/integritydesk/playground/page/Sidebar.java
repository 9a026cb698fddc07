package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;
import org.integritydesk.playground.workspace.Workspace;

/** The places a person can go to, and what is new there. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class Sidebar {
    private final Workspace workspace;

    @Inject
    Sidebar(Workspace workspace) {
        this.workspace = workspace;
    }

    List<RoomLink> channels(Seat seat) {
        return Cast.roomsOf(seat.person().id())
                .filter(room -> !room.isDirect())
                .map(room -> link(seat, room, room.name()))
                .toList();
    }

    List<RoomLink> apps(Seat seat) {
        Room direct = Cast.room(Cast.directRoomOf(seat.person().id())).orElseThrow();
        return List.of(link(seat, direct, Cast.BOT_NAME), new RoomLink(Seat.HOME, "App Home", "home", 0, seat.home()));
    }

    /** Unread messages in all the person's rooms. */
    int unread(Person person) {
        return Cast.roomsOf(person.id()).mapToInt(room -> unread(person, room)).sum();
    }

    /** Notes that the person has now seen the room. */
    void read(Seat seat) {
        String userId = seat.person().id();
        List<Message> seen = workspace.messages(seat.room().id()).stream()
                .filter(message -> message.isVisibleTo(userId))
                .toList();
        if (!seen.isEmpty() && unread(seat.person(), seat.room()) > 0) {
            workspace.apply(
                    new Change.RoomRead(userId, seat.room().id(), seen.getLast().ts()));
        }
    }

    private RoomLink link(Seat seat, Room room, String label) {
        boolean active = !seat.home() && seat.room().equals(room);
        String kind = room.kind().channelType();
        return new RoomLink(room.id(), label, kind, active ? 0 : unread(seat.person(), room), active);
    }

    private int unread(Person person, Room room) {
        String upTo = workspace.readUpTo(person.id(), room.id());
        return (int) workspace.messages(room.id()).stream()
                .filter(message -> message.isVisibleTo(person.id()))
                .filter(message -> !message.author().equals(person.id()))
                .filter(message -> upTo == null || message.ts().compareTo(upTo) > 0)
                .count();
    }
}
