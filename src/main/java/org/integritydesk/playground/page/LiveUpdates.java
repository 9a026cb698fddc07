package org.integritydesk.playground.page;

import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Change;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;

/**
 * Server-sent events at {@code /playground/live?as=…}: tells the page which of its parts to fetch again. The events say
 * where something changed, never what, so nobody learns more than their own fragments show.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class LiveUpdates {
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Workspace workspace;

    @Inject
    LiveUpdates(Workspace workspace) {
        this.workspace = workspace;
    }

    void register(@Observes Router router) {
        router.get("/playground/live").handler(this::open);
    }

    private void open(RoutingContext routing) {
        String user = Optional.ofNullable(routing.queryParams().get("as")).orElse("");
        HttpServerResponse response = routing.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store");
        var unused = response.write("retry: 1000\n\n");
        Context context = routing.vertx().getOrCreateContext();
        // Changes arrive on the thread that made them; only the connection's own may write.
        Consumer<Change> listener =
                change -> event(change, user).ifPresent(event -> context.runOnContext(now -> write(response, event)));
        workspace.onChange(listener);
        long heartbeat = routing.vertx().setPeriodic(HEARTBEAT_MILLIS, id -> write(response, ": still here\n\n"));
        response.closeHandler(closed -> {
            workspace.forget(listener);
            routing.vertx().cancelTimer(heartbeat);
        });
    }

    private static void write(HttpServerResponse response, String event) {
        if (!response.closed() && !response.ended()) {
            var unused = response.write(event);
        }
    }

    private static Optional<String> event(Change change, String user) {
        return switch (change) {
            case Change.MessageStored(Message message) -> inRoom(message, user);
            case Change.MessageRemoved(Message message) -> inRoom(message, user);
            case Change.HomePublished(var view) -> only(view.owner().equals(user), "home", user);
            case Change.ModalsChanged(String owner, var stack) -> only(owner.equals(user), "modal", user);
            case Change.RoomRead(String reader, String room, String ts) -> only(reader.equals(user), "rooms", room);
            case Change.HookChanged ignored -> Optional.empty();
            case Change.Cleared() -> Optional.of(text("everything", ""));
        };
    }

    private static Optional<String> inRoom(Message message, String user) {
        boolean visible = message.isVisibleTo(user)
                && Cast.room(message.room()).filter(room -> room.has(user)).isPresent();
        // Other people's rooms still matter for the dots beside their faces.
        return Optional.of(visible ? text("room", message.room()) : text("people", ""));
    }

    private static Optional<String> only(boolean relevant, String event, String data) {
        return relevant ? Optional.of(text(event, data)) : Optional.empty();
    }

    private static String text(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }
}
