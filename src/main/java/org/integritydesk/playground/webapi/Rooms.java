package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Room;

/** Rooms as the Web API names and shows them. */
final class Rooms {
    private Rooms() {}

    /** The room with the id, or the direct conversation with the person of the id; {@code channel_not_found}. */
    static Room named(String id) {
        String roomId = Cast.person(id).isPresent() ? Cast.directRoomOf(id) : id;
        return Cast.room(roomId).orElseThrow(() -> new SlackError("channel_not_found"));
    }

    static ObjectNode toJson(Room room) {
        ObjectNode json = Json.object().put("id", room.id());
        if (room.isDirect()) {
            return json.put("is_im", true)
                    .put("user", room.members().getFirst())
                    .put("is_user_deleted", false)
                    .put("is_archived", false)
                    .put("is_ext_shared", room.shared())
                    .put("context_team_id", Cast.TEAM);
        }
        return json.put("name", room.name())
                .put("name_normalized", room.name())
                .put("is_channel", !room.isPrivate())
                .put("is_group", room.isPrivate())
                .put("is_im", false)
                .put("is_mpim", false)
                .put("is_private", room.isPrivate())
                .put("is_archived", false)
                .put("is_general", false)
                .put("is_shared", room.shared())
                .put("is_ext_shared", room.shared())
                .put("is_org_shared", false)
                .put("is_member", true)
                .put("num_members", room.members().size() + 1)
                .put("context_team_id", Cast.TEAM);
    }
}
