package org.integritydesk.slack.admission;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.slack.admission.Incoming.Kind;
import org.integritydesk.slack.people.Origin;
import org.jspecify.annotations.Nullable;

/** Reads what a request says of itself; whatever has another form than Slack's counts as not said. */
final class IncomingReader {
    private static final JsonPayloadExtractor FORMS = new JsonPayloadExtractor();
    private static final Set<String> SAID = Set.of("", "file_share", "thread_broadcast");

    private IncomingReader() {}

    /** What it says; empty: it is an event that Slack could not have sent. */
    static Optional<Incoming> read(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return Optional.of(command(command.getPayload()));
        }
        boolean isEvent = request.getRequestType() == RequestType.Event;
        String json =
                isEvent ? request.getRequestBodyAsString() : FORMS.extractIfExists(request.getRequestBodyAsString());
        JsonObject payload = object(json == null ? null : JsonParser.parseString(json));
        if (!isEvent) {
            return Optional.of(interaction(payload, kind(request.getRequestType())));
        }
        return EventForm.isSlacks(object(payload.get("event")))
                ? Optional.of(event(payload, request.getHeaders().getFirstValue("X-Slack-Retry-Num") != null))
                : Optional.empty();
    }

    private static Kind kind(RequestType type) {
        return switch (type) {
            case BlockAction -> Kind.BUTTON;
            case ViewSubmission -> Kind.FORM;
            case GlobalShortcut -> Kind.SHORTCUT;
            case MessageShortcut -> Kind.MESSAGE_SHORTCUT;
            default -> Kind.OTHER;
        };
    }

    /** Slack lets only people of the workspace send its commands, and does not say where they are at home. */
    private static Incoming command(SlashCommandPayload command) {
        return new Incoming(
                Kind.COMMAND,
                new Origin(Set.of(), command.getTeamId(), command.getEnterpriseId(), null),
                command.getUserId(),
                null,
                command.getChannelId(),
                null,
                false,
                false,
                Objects.requireNonNullElse(command.getText(), ""),
                false);
    }

    private static Incoming interaction(JsonObject payload, Kind kind) {
        JsonObject view = object(payload.get("view"));
        JsonObject user = object(payload.get("user"));
        JsonObject message = object(payload.get("message"));
        String installed = text(view, "app_installed_team_id");
        String home = text(user, "team_id");
        return new Incoming(
                kind,
                new Origin(
                        installed == null ? Set.of() : Set.of(installed),
                        first(text(object(payload.get("team")), "id"), text(view, "team_id"), home),
                        text(object(payload.get("enterprise")), "id"),
                        message.has("bot_id") ? text(message, "user") : null),
                text(user, "id"),
                home,
                text(object(payload.get("channel")), "id"),
                null,
                false,
                false,
                "",
                false);
    }

    private static Incoming event(JsonObject payload, boolean repeated) {
        JsonObject event = object(payload.get("event"));
        JsonObject changed = object(event.get("message"));
        return new Incoming(
                eventKind(event),
                new Origin(installations(payload), text(payload, "team_id"), text(payload, "enterprise_id"), null),
                first(text(event, "user"), text(object(event.get("user")), "id"), text(changed, "user")),
                first(text(event, "user_team"), text(event, "source_team"), text(event, "team")),
                text(event, "channel"),
                text(event, "thread_ts"),
                text(event, "bot_id") != null,
                isTrue(payload, "is_ext_shared_channel"),
                Objects.requireNonNullElse(text(event, "text"), ""),
                repeated);
    }

    private static Kind eventKind(JsonObject event) {
        return switch (Objects.requireNonNullElse(text(event, "type"), "")) {
            case "app_mention" -> Kind.SPOKEN;
            case "message" ->
                "im".equals(text(event, "channel_type"))
                                && SAID.contains(Objects.requireNonNullElse(text(event, "subtype"), ""))
                        ? Kind.SPOKEN
                        : Kind.EVENT;
            case "app_home_opened" -> Kind.HOME;
            default -> Kind.EVENT;
        };
    }

    /** Of a shared room the root may name the other company; whom Slack brings the event for stands in the authorizations. */
    private static Set<String> installations(JsonObject payload) {
        Set<String> ids = new HashSet<>();
        if (payload.get("authorizations") instanceof JsonArray authorizations) {
            for (JsonElement authorization : authorizations) {
                add(ids, text(object(authorization), "team_id"));
                add(ids, text(object(authorization), "enterprise_id"));
            }
        }
        if (ids.isEmpty()) {
            add(ids, text(payload, "context_team_id"));
            add(ids, text(payload, "context_enterprise_id"));
        }
        return ids;
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static JsonObject object(@Nullable JsonElement element) {
        return element instanceof JsonObject object ? object : new JsonObject();
    }

    private static @Nullable String text(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value != null && value.isJsonPrimitive() && !value.getAsString().isEmpty() ? value.getAsString() : null;
    }

    private static boolean isTrue(JsonObject object, String field) {
        return "true".equals(text(object, field));
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Stream.of(candidates).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
