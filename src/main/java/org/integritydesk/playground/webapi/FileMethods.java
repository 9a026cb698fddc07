package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.integritydesk.playground.outbound.Talk;
import org.integritydesk.playground.surfaces.Draft;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.SlackError;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Room;

/** {@code files.*}. A file that is shared again appears again. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class FileMethods implements ApiFamily {
    private static final int LARGEST = 1_000_000_000;

    private final Files files;
    private final Posting posting;
    private final Talk talk;

    @Inject
    FileMethods(Files files, Posting posting, Talk talk) {
        this.files = files;
        this.posting = posting;
        this.talk = talk;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::begin,
                "files.completeUploadExternal", this::complete,
                "files.info", arguments -> files.info(arguments.required("file")),
                "files.delete", this::delete);
    }

    private ObjectNode begin(Arguments arguments) {
        arguments.required("length");
        return files.begin(arguments.required("filename"), arguments.count("length", LARGEST));
    }

    private ObjectNode complete(Arguments arguments) {
        String channel = arguments.required("channel_id");
        if (channel.startsWith("U")) {
            throw new SlackError("invalid_channel");
        }
        Room room = Rooms.named(channel);
        JsonNode wanted = arguments
                .json("files")
                .orElseThrow(
                        () -> new SlackError("invalid_arguments", List.of("[ERROR] missing required field: files")));
        List<String> ids = StreamSupport.stream(wanted.spliterator(), false)
                .map(file -> file.path("id").asText())
                .toList();
        Message message = posting.post(
                Draft.shared(room.id(), arguments.text("thread_ts").orElse(null), Cast.BOT_USER, "", files.names(ids)));
        ids.forEach(id -> files.shared(id, message));
        talk.announce(message, room);
        ObjectNode answer = Json.object();
        ids.forEach(id -> answer.withArray("files").addObject().put("id", id));
        return answer;
    }

    private ObjectNode delete(Arguments arguments) {
        files.delete(arguments.required("file")).ifPresent(message -> posting.delete(message.room(), message.ts()));
        return Json.object();
    }
}
