package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.integritydesk.platform.outbox.Carried;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching and sending over real sockets. */
class FileTransferTest {
    private static final byte[] KEEL = "keel".getBytes(StandardCharsets.UTF_8);

    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer slack;
    private HttpServer stranger;
    private FileTransfer transfer;

    @BeforeEach
    void listen() throws IOException {
        stranger = server();
        answer(stranger, "/", 200, null);
        slack = server();
        answer(slack, "/file", 200, null);
        answer(slack, "/away", 302, at(stranger, "/stolen"));
        answer(slack, "/busy", 429, null);
        answer(slack, "/broken", 503, null);
        answer(slack, "/gone", 404, null);
        var config = new SomeSlackConfig(URI.create(at(slack, "/api/")), Duration.ZERO);
        transfer = new FileTransfer(new ClientProducer(new SlackClock(Clock.systemUTC())).files(config), config);
    }

    @AfterEach
    void stop() {
        slack.stop(0);
        stranger.stop(0);
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private void answer(HttpServer server, String path, int status, @Nullable String location) {
        server.createContext(path, exchange -> {
            called.add(exchange.getRequestURI().getPath());
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            if (status == 429) {
                exchange.getResponseHeaders().add("Retry-After", "7");
            }
            exchange.sendResponseHeaders(status, KEEL.length);
            exchange.getResponseBody().write(KEEL);
            exchange.close();
        });
    }

    private static String at(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Test
    void comesAsItIs() {
        assertThat(transfer.download(at(slack, "/file"), KEEL.length))
                .isInstanceOfSatisfying(
                        Answer.Taken.class,
                        taken -> assertThat(taken.response()).isEqualTo(KEEL));
    }

    @Test
    void anotherSize_isAPageAboutIt_andRefused() {
        assertThat(transfer.download(at(slack, "/file"), KEEL.length + 1)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void redirects_areNotFollowed() {
        assertThat(transfer.download(at(slack, "/away"), KEEL.length)).isInstanceOf(Answer.Refused.class);
        assertThat(transfer.upload(at(slack, "/away"), KEEL)).isInstanceOf(Answer.Refused.class);
        assertThat(called).containsExactly("/away", "/away");
    }

    @Test
    void strangers_areNeverCalled() {
        assertThat(transfer.download(at(stranger, "/file"), KEEL.length)).isInstanceOf(Answer.Refused.class);
        assertThat(transfer.upload(at(stranger, "/file"), KEEL)).isInstanceOf(Answer.Refused.class);
        assertThat(called).isEmpty();
    }

    @Test
    void tooLargeOrEmpty_isNotFetched() {
        assertThat(transfer.download(at(slack, "/file"), FileTransfer.MOST_BYTES + 1L))
                .isInstanceOf(Answer.Refused.class);
        assertThat(transfer.download(at(slack, "/file"), 0)).isInstanceOf(Answer.Refused.class);
        assertThat(called).isEmpty();
    }

    @Test
    void whatPasses_isForLater_andTheRestIsNot() {
        assertThat(transfer.download(at(slack, "/busy"), KEEL.length))
                .isEqualTo(new Answer.Later<byte[]>(
                        new Carried.TryLater(Duration.ofSeconds(7), "a file's address answered 429")));
        assertThat(transfer.upload(at(slack, "/broken"), KEEL)).isInstanceOf(Answer.Later.class);
        assertThat(transfer.download(at(slack, "/gone"), KEEL.length)).isInstanceOf(Answer.Refused.class);
        String gone = at(slack, "/file");
        slack.stop(0);
        assertThat(transfer.download(gone, KEEL.length)).isInstanceOf(Answer.Later.class);
    }
}
