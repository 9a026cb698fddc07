package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.slack.api.Slack;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.integritydesk.slack.blocks.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseUrlTest {
    private static final Message MESSAGE = new Message("hello", List.of());
    private final ResponseUrl slack = respond("https://slack.com/api/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/actions/T1/2/x",
                "https://slack.com/api/hook",
                "https://slack.com/elsewhere"
            })
    void slacksOwn_isTrusted(String url) {
        assertThat(slack.isTrusted(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/actions/T1/2/x",
                "https://hooks.slack.com.evil.example/x",
                "https://evil.example/hooks.slack.com",
                "https://hooks.slack.com@evil.example/x",
                "https://evil.example#hooks.slack.com",
                "https://hooks.slack.com:8443/x",
                "//hooks.slack.com/x",
                "file:///etc/passwd",
                "https:/x",
                "relative",
                "",
                "http://169.254.169.254/latest/meta-data",
                "http://localhost:8080/x",
                "ftp://hooks.slack.com/x",
                "https:hooks.slack.com"
            })
    void anythingElse_isNot(String url) {
        assertThat(slack.isTrusted(url)).isFalse();
    }

    @Test
    void configuredApi_isTrusted_atItsOwnPortOnly() {
        ResponseUrl local = respond("http://localhost:8080/playground/api/");

        assertThat(local.isTrusted("http://localhost:8080/playground/hooks/1")).isTrue();
        assertThat(local.isTrusted("http://localhost:8081/playground/hooks/1")).isFalse();
    }

    @Test
    void nobodyElse_isCalled() throws IOException {
        List<String> called = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            called.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String origin = "http://localhost:" + server.getAddress().getPort();

            slack.whisper(origin + "/untrusted", MESSAGE);
            slack.replace(null, MESSAGE);
            respond(origin + "/api/").whisper(origin + "/trusted", MESSAGE);
        } finally {
            server.stop(0);
        }

        assertThat(called).containsExactly("/trusted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.slack.com/a b", "::", "http://[half", "%"})
    void unreadableAddress_isNoFailure(String url) {
        assertThatCode(() -> slack.whisper(url, MESSAGE)).doesNotThrowAnyException();
    }

    private static ResponseUrl respond(String api) {
        return new ResponseUrl(
                Slack.getInstance(),
                new SizeLimits(new SimpleMeterRegistry()),
                new SomeSlackConfig(URI.create(api), Duration.ofSeconds(1)));
    }
}
