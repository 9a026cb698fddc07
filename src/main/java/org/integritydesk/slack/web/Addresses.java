package org.integritydesk.slack.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses that come from outside are Slack's (pure); no other is ever called. */
final class Addresses {
    private static final String SLACK = "slack.com";
    private static final int DEFAULT_PORT = -1;

    private Addresses() {}

    /**
     * Whether files may be fetched from there and sent there: a host of Slack's over HTTPS, or where the Web API is.
     *
     * @param api the Web API's address
     */
    static boolean isForFiles(String address, URI api) {
        try {
            var uri = new URI(address);
            return isOfSlack(uri) || sameOrigin(uri, api);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isOfSlack(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(uri.getScheme())
                && uri.getPort() == DEFAULT_PORT
                && uri.getUserInfo() == null
                && (host.equals(SLACK) || host.endsWith("." + SLACK));
    }

    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme() != null
                && one.getScheme().equals(other.getScheme())
                && one.getUserInfo() == null
                && one.getHost() != null
                && one.getHost().equals(other.getHost())
                && one.getPort() == other.getPort();
    }
}
