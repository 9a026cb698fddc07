package org.integritydesk.playground.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.integritydesk.playground.outbound.AppSockets;
import org.integritydesk.playground.workspace.Json;

/** {@code apps.connections.open}: the only method for the app-level token. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
final class AppMethods implements ApiFamily {
    static final String OPEN = "apps.connections.open";

    private final AppSockets sockets;

    @Inject
    AppMethods(AppSockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(OPEN, this::open);
    }

    private ObjectNode open(Arguments arguments) {
        return Json.object().put("url", sockets.address().toString());
    }
}
