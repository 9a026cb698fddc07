package org.integritydesk.playground.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Person;
import org.integritydesk.playground.workspace.Room;

/** The parts all interaction payloads share. */
final class Payload {
    /** Slack's deprecated verification token; apps are to check signatures instead. */
    static final String TOKEN = "playground-deprecated-token";

    private Payload() {}

    static ObjectNode of(String type, Person person, String triggerId) {
        ObjectNode payload = Json.object().put("type", type);
        payload.putObject("user")
                .put("id", person.id())
                .put("username", person.handle())
                .put("name", person.handle())
                .put("team_id", person.team());
        payload.put("api_app_id", Cast.APP).put("token", TOKEN);
        payload.putObject("team")
                .put("id", person.team())
                .put("domain", person.isExternal() ? "agency" : Cast.TEAM_DOMAIN);
        return payload.putNull("enterprise").put("is_enterprise_install", false).put("trigger_id", triggerId);
    }

    static ObjectNode room(Room room) {
        return Json.object().put("id", room.id()).put("name", room.isPrivate() ? "privategroup" : room.name());
    }
}
