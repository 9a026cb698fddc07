package org.integritydesk.playground.workspace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A modal or an App Home tab as one person has it.
 *
 * @param hash changes with every update; an update that names an older one is refused
 * @param rootId the first view of the stack it belongs to
 * @param previousId the view below it in the stack; null: none
 * @param content what the app sent: type, title, blocks, callback id …, with block and action ids filled in
 */
public record View(
        String id,
        String owner,
        String hash,
        String rootId,
        @Nullable String previousId,
        ObjectNode content) {

    /** Its blocks; empty if it has none. */
    @JsonIgnore
    public ArrayNode blocks() {
        return content.path("blocks") instanceof ArrayNode blocks ? blocks : Json.array();
    }

    /** Whether it is an App Home tab. */
    @JsonIgnore
    public boolean isHome() {
        return content.path("type").asText().equals("home");
    }

    /** A text of the content, such as {@code callback_id}; empty if absent. */
    public String text(String field) {
        return content.path(field).asText("");
    }

    /** The view as Slack sends it to apps, with the given input state. */
    public ObjectNode toJson(ObjectNode values) {
        ObjectNode json = Json.object();
        json.put("id", id).put("team_id", Cast.TEAM);
        json.setAll(content);
        json.put("private_metadata", text("private_metadata")).put("callback_id", text("callback_id"));
        json.put("external_id", text("external_id")).put("hash", hash);
        json.set("state", Json.object().set("values", values));
        json.put("previous_view_id", previousId).put("root_view_id", rootId);
        json.put("app_id", Cast.APP).put("app_installed_team_id", Cast.TEAM).put("bot_id", Cast.BOT);
        return json;
    }
}
