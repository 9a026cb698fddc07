package org.integritydesk.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address is data: a wrong one would have the desk read requests from anybody. */
class SocketAddressTest {
    private static final URI SLACK = URI.create("https://slack.com/api/");
    private static final URI LOCAL = URI.create("http://localhost:8111/playground/api/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://wss-primary.slack.com/link/?ticket=12&app_id=34",
                "wss://WSS-backup.slack.com/link/",
                "wss://slack.com/link/"
            })
    void slacksOwn_isTrusted(String url) {
        assertThat(SocketAddress.trusted(url, SLACK)).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ws://wss-primary.slack.com/link/",
                "wss://slack.com.example.org/",
                "wss://evilslack.com/",
                "wss://example.org/slack.com",
                "wss://slack.com@example.org/",
                "wss://wss-primary.slack.com@example.org/",
                "wss://someone@wss-primary.slack.com/",
                "wss://wss-primary.slack.com:8443/",
                "https://wss-primary.slack.com/",
                "file:///etc/passwd",
                "wss:slack.com",
                "wss://",
                "//slack.com/",
                "wss://localhost/",
                "ws://slack.com/"
            })
    void anythingElse_isNot(String url) {
        assertThat(SocketAddress.trusted(url, SLACK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws://localhost:8111/playground/socket?ticket=1", "wss://wss-primary.slack.com/link/"})
    void hostOfTheApi_isTrusted(String url) {
        assertThat(SocketAddress.trusted(url, LOCAL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ws://localhost:8112/", "ws://localhost/", "ws://127.0.0.1:8111/", "ws://example.org:8111/"})
    void neighbourOfTheApi_isNot(String url) {
        assertThat(SocketAddress.trusted(url, LOCAL)).isEmpty();
    }
}
