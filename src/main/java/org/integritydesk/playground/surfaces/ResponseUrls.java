package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.Hook;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Response URLs: five answers within thirty minutes to a command or a click, and the only way to change an ephemeral
 * message. The same bodies are accepted as the direct answer to a command.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public final class ResponseUrls {
    static final int USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final Posting posting;

    @Inject
    public ResponseUrls(Workspace workspace, Posting posting) {
        this.workspace = workspace;
        this.posting = posting;
    }

    /** A new hook for a command in a room, or a click on a message, unless that is null. */
    public Hook issue(String user, String room, @Nullable Message clicked) {
        Hook hook = new Hook(
                UUID.randomUUID().toString(),
                room,
                user,
                clicked == null ? null : clicked.ts(),
                clicked == null ? null : clicked.threadTs(),
                workspace.now().plus(LIFE).toEpochMilli(),
                USES);
        workspace.apply(new Change.HookChanged(hook));
        return hook;
    }

    /** Uses the hook; {@code used_url} after five times, {@code expired_url} after thirty minutes, {@code no_such_url}. */
    public void use(String id, ObjectNode body) {
        Hook hook = workspace.hook(id).orElseThrow(() -> new SlackError("no_such_url"));
        if (workspace.now().toEpochMilli() > hook.expiresAt()) {
            throw new SlackError("expired_url");
        }
        workspace.atomically(() -> {
            Hook current = workspace.hook(id).orElse(hook);
            if (current.usesLeft() == 0) {
                throw new SlackError("used_url");
            }
            workspace.apply(new Change.HookChanged(current.used()));
            return current;
        });
        answer(hook, body);
    }

    /** Does what the body says: posts to the room or to the person alone, or replaces or deletes the clicked message. */
    public void answer(Hook hook, ObjectNode body) {
        Optional<Message> original = Optional.ofNullable(hook.originTs())
                .flatMap(ts -> workspace.message(hook.room(), ts))
                .filter(Message::isFromApp);
        if (original.isPresent() && body.path("delete_original").asBoolean()) {
            workspace.apply(new Change.MessageRemoved(original.get()));
        } else if (original.isPresent() && body.path("replace_original").asBoolean()) {
            replace(original.get(), body);
        } else {
            post(hook, body);
        }
    }

    private void replace(Message original, ObjectNode body) {
        // Ephemeral messages carry no "edited" mark in Slack.
        String editedTs = original.isEphemeral() ? null : workspace.nextTs();
        ArrayNode blocks = Blocks.withIds(blocks(body));
        if (blocks.isEmpty() && body.path("text").asText("").isEmpty()) {
            throw new SlackError("no_text");
        }
        if (!BlockRules.problems(blocks, BlockRules.Surface.MESSAGE).isEmpty()) {
            throw new SlackError("invalid_blocks", BlockRules.problems(blocks, BlockRules.Surface.MESSAGE));
        }
        workspace.apply(new Change.MessageStored(
                original.with(body.path("text").asText(""), blocks, original.metadata(), editedTs)));
    }

    private void post(Hook hook, ObjectNode body) {
        boolean toAll = body.path("response_type").asText("").equals("in_channel");
        String threadTs = body.hasNonNull("thread_ts") ? body.path("thread_ts").asText() : hook.threadTs();
        posting.post(new Draft(
                hook.room(),
                threadTs,
                Cast.BOT_USER,
                body.path("text").asText(""),
                blocks(body),
                body.get("metadata"),
                toAll ? null : hook.user()));
    }

    private static ArrayNode blocks(ObjectNode body) {
        return body.path("blocks") instanceof ArrayNode blocks ? blocks : Json.array();
    }
}
