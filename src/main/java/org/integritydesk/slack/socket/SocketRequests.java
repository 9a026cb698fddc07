package org.integritydesk.slack.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.integritydesk.slack.transport.BoltGateway;
import org.integritydesk.slack.transport.Via;

/** Hands requests that came over a socket to Bolt, in a request context as those over HTTP have it. */
@ApplicationScoped
class SocketRequests implements Inbox.Handler {
    private final BoltGateway bolt;

    SocketRequests(BoltGateway bolt) {
        this.bolt = bolt;
    }

    @Override
    @ActivateRequestContext
    public Response handle(String body, Map<String, List<String>> headers) {
        return bolt.handle(body, headers, Via.SOCKET);
    }
}
