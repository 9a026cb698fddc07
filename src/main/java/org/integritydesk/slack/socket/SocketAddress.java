package org.integritydesk.slack.socket;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses the desk connects to (pure): Slack's own over TLS, or the host of {@code SLACK_API_URL}. */
final class SocketAddress {
    private static final String SLACK = "slack.com";

    private SocketAddress() {}

    /** The address; empty if it is not one to connect to. */
    static Optional<URI> trusted(String url, URI api) {
        try {
            var uri = new URI(url);
            return isTrusted(uri, api) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isTrusted(URI uri, URI api) {
        if (uri.getHost() == null || uri.getScheme() == null || uri.getUserInfo() != null) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean same = host.equals(api.getHost()) && uri.getPort() == api.getPort();
        return switch (uri.getScheme()) {
            case "wss" -> same || uri.getPort() == -1 && (isBelow(host, SLACK) || isBelow(host, api.getHost()));
            case "ws" -> same && "http".equals(api.getScheme());
            default -> false;
        };
    }

    private static boolean isBelow(String host, String domain) {
        return host.endsWith("." + domain);
    }
}
