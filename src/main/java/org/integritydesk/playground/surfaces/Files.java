package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.PlaygroundConfig;
import org.jspecify.annotations.Nullable;

/** Where files are: what people share, whose content says its name, and what the app uploads. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class Files {
    private static final String KIND = "application/octet-stream";

    private final PlaygroundConfig config;
    private final Map<String, Upload> uploads = new HashMap<>();
    private int latest;

    @Inject
    public Files(PlaygroundConfig config) {
        this.config = config;
    }

    /**
     * A file of the app.
     *
     * @param received whether its bytes are here
     * @param sharedIn the message it is shared with; null: none yet
     * @param looks how often the app asked for it since then
     */
    private record Upload(
            String name,
            int length,
            boolean received,
            @Nullable Message sharedIn,
            int looks) {}

    /** What is in a file that a person shared. */
    public static String content(String name) {
        return "The content of " + name;
    }

    /** Adds to the files of a message or event where the app gets them. */
    public ObjectNode withAddresses(ObjectNode message) {
        message.path("files").forEach(node -> {
            ObjectNode file = (ObjectNode) node;
            String name = file.path("name").asText();
            String path = file.path("id").asText() + "/"
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            file.put("mimetype", KIND)
                    .put("size", content(name).getBytes(StandardCharsets.UTF_8).length)
                    .put("url_private", address("/playground/files/" + path).toString());
        });
        return message;
    }

    private URI address(String path) {
        return config.publicUrl().orElse(config.eventsUrl()).resolve(path);
    }

    /** Makes room for a file: {@code file_id} and {@code upload_url}. */
    public synchronized ObjectNode begin(String name, int length) {
        latest++;
        String id = "F0COPY" + latest;
        uploads.put(id, new Upload(name, length, false, null, 0));
        return Json.object()
                .put("file_id", id)
                .put("upload_url", address("/playground/upload/" + id).toString());
    }

    /** Takes the bytes. */
    public synchronized void receive(String id, byte[] content) {
        Upload upload = upload(id);
        if (content.length != upload.length()) {
            throw new SlackError("invalid_length");
        }
        uploads.put(id, new Upload(upload.name(), upload.length(), true, null, 0));
    }

    /** The names of files whose bytes are here. */
    public synchronized List<String> names(List<String> ids) {
        return ids.stream()
                .map(this::upload)
                .map(upload -> {
                    if (!upload.received()) {
                        throw new SlackError("file_not_found");
                    }
                    return upload.name();
                })
                .toList();
    }

    /** The file stands in that message now. */
    public synchronized void shared(String id, Message message) {
        Upload upload = upload(id);
        uploads.put(id, new Upload(upload.name(), upload.length(), true, message, 0));
    }

    /** The file as the app sees it; Slack needs a while for it, here until the second look. */
    public synchronized ObjectNode info(String id) {
        Upload upload = upload(id);
        Message message = upload.sharedIn();
        if (message == null) {
            throw new SlackError("file_not_found");
        }
        uploads.put(id, new Upload(upload.name(), upload.length(), true, message, upload.looks() + 1));
        ObjectNode file = Json.object()
                .put("id", id)
                .put("name", upload.name())
                .put("mimetype", upload.looks() == 0 ? "" : KIND)
                .put("permalink", "https://" + Cast.TEAM_DOMAIN + ".slack.com/files/" + Cast.BOT_USER + "/" + id);
        ObjectNode shares = file.putObject("shares");
        if (upload.looks() > 0) {
            boolean isPublic = Cast.room(message.room())
                    .filter(room -> !room.isPrivate() && !room.isDirect())
                    .isPresent();
            ArrayNode places = shares.putObject(isPublic ? "public" : "private").putArray(message.room());
            places.addObject().put("ts", message.ts());
        }
        return Json.object().set("file", file);
    }

    /** Deletes the file; returns the message it was in if no other file is left there. */
    public synchronized Optional<Message> delete(String id) {
        Message message = upload(id).sharedIn();
        uploads.remove(id);
        boolean othersLeft =
                uploads.values().stream().anyMatch(other -> message != null && message.equals(other.sharedIn()));
        return Optional.ofNullable(message).filter(any -> !othersLeft);
    }

    private Upload upload(String id) {
        return Optional.ofNullable(uploads.get(id)).orElseThrow(() -> new SlackError("file_not_found"));
    }
}
