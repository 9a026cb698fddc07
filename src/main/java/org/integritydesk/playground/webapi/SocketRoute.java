package org.integritydesk.playground.webapi;

import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.integritydesk.playground.outbound.AppSocket;
import org.integritydesk.playground.outbound.AppSockets;

/** Where the app connects for Socket Mode, with a ticket of {@code apps.connections.open}. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class SocketRoute {
    private final AppSockets sockets;

    @Inject
    SocketRoute(AppSockets sockets) {
        this.sockets = sockets;
    }

    void register(@Observes Router router) {
        router.get(AppSockets.PATH).handler(this::connect);
    }

    private void connect(RoutingContext context) {
        String ticket =
                Optional.ofNullable(context.request().getParam("ticket")).orElse("");
        if (!sockets.redeem(ticket)) {
            context.response().setStatusCode(403).end();
            return;
        }
        context.request().toWebSocket().onSuccess(this::use).onFailure(context::fail);
    }

    private void use(ServerWebSocket connection) {
        var socket = new VertxSocket(connection);
        connection.textMessageHandler(text -> sockets.received(socket, text));
        connection.closeHandler(ignored -> sockets.closed(socket));
        sockets.opened(socket);
    }

    private record VertxSocket(ServerWebSocket connection) implements AppSocket {
        @Override
        public void send(String text) {
            connection.writeTextMessage(text);
        }

        @Override
        public void close() {
            connection.close();
        }
    }
}
