package org.integritydesk.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people see in Slack: the messages of all rooms, as the calls of the Web API left them. */
final class Rooms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Post> posts = new LinkedHashMap<>();
    private long serial;

    /** All messages, in the order they were posted. */
    synchronized List<Post> posts() {
        return List.copyOf(posts.values());
    }

    /** Does what the method says, and answers as Slack does. */
    synchronized ObjectNode call(String method, Map<String, String> form, Instant now) {
        return switch (method) {
            case "auth.test" ->
                ok().put("user_id", "U0BOT")
                        .put("bot_id", "B0BOT")
                        .put("team_id", "T0")
                        .put("url", "https://example.com/");
            case "chat.postMessage" -> post(form, now);
            case "chat.update" -> update(form);
            case "chat.delete" -> posts.remove(key(form)) == null ? error("message_not_found") : ok();
            case "chat.postEphemeral" -> ok().put("message_ts", nextTs(now));
            case "chat.getPermalink" ->
                ok().put("permalink", "https://example.com/archives/" + form.get("channel") + "/p1");
            case "conversations.open" -> {
                ObjectNode answer = ok();
                answer.putObject("channel").put("id", "D" + form.getOrDefault("users", ""));
                yield answer;
            }
            case "conversations.history", "conversations.replies" -> page(form);
            case "users.info" -> {
                ObjectNode answer = ok();
                answer.putObject("user")
                        .put("id", form.get("user"))
                        .put("team_id", "T0")
                        .put("name", "rep")
                        .put("tz", "America/New_York");
                yield answer;
            }
            case "usergroups.users.list" -> {
                ObjectNode answer = ok();
                answer.putArray("users").add(People.STAFF);
                yield answer;
            }
            case "views.open", "views.update", "views.push", "views.publish" -> {
                ObjectNode answer = ok();
                answer.putObject("view").put("id", "V" + ++serial).put("type", "modal");
                yield answer;
            }
            default -> ok();
        };
    }

    private ObjectNode post(Map<String, String> form, Instant now) {
        String channel = form.getOrDefault("channel", "");
        String room = channel.startsWith("U") ? "D" + channel : channel;
        String metadata = form.getOrDefault("metadata", "{}");
        var post = new Post(
                room,
                nextTs(now),
                form.get("thread_ts"),
                form.getOrDefault("text", ""),
                metadata,
                notice(metadata),
                now);
        posts.put(room + "/" + post.ts(), post);
        return ok().put("channel", room).put("ts", post.ts());
    }

    private ObjectNode update(Map<String, String> form) {
        Post changed = posts.computeIfPresent(key(form), (key, post) -> post.changed(form.getOrDefault("text", "")));
        return changed == null
                ? error("message_not_found")
                : ok().put("channel", changed.room()).put("ts", changed.ts());
    }

    /** Newest first in a room, oldest first in a thread, as Slack has it. */
    private ObjectNode page(Map<String, String> form) {
        String thread = form.get("ts");
        List<Post> found = new ArrayList<>(posts.values().stream()
                .filter(post -> post.room().equals(form.get("channel")))
                .filter(post -> thread == null ? post.thread() == null : thread.equals(post.thread()))
                .filter(post -> post.ts().compareTo(form.getOrDefault("oldest", "")) > 0)
                .toList());
        if (thread == null) {
            found = found.reversed();
        }
        int from = number(form.get("cursor"), 0);
        int to = Math.min(found.size(), from + number(form.get("limit"), 100));
        ObjectNode answer = ok();
        var messages = answer.putArray("messages");
        for (Post post : found.subList(Math.min(from, to), to)) {
            ObjectNode message = messages.addObject()
                    .put("type", "message")
                    .put("ts", post.ts())
                    .put("bot_id", "B0BOT")
                    .put("user", "U0BOT")
                    .put("text", post.text());
            message.set("metadata", read(post.metadata()));
        }
        boolean more = to < found.size();
        answer.put("has_more", more);
        answer.putObject("response_metadata").put("next_cursor", more ? Integer.toString(to) : "");
        return answer;
    }

    private String nextTs(Instant now) {
        return "%d.%06d".formatted(now.getEpochSecond(), ++serial);
    }

    private static String key(Map<String, String> form) {
        return form.get("channel") + "/" + form.get("ts");
    }

    private static @Nullable Long notice(String metadata) {
        String id = read(metadata).path("event_payload").path("outbox_id").asText("");
        return id.isEmpty() ? null : Long.valueOf(id);
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Metadata that Slack would refuse: " + json, e);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    private static ObjectNode error(String error) {
        return JSON.createObjectNode().put("ok", false).put("error", error);
    }
}
