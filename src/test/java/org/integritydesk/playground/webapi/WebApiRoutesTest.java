package org.integritydesk.playground.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.playground.SomeConfig;
import org.integritydesk.playground.surfaces.Files;
import org.integritydesk.playground.surfaces.Posting;
import org.integritydesk.playground.surfaces.ResponseUrls;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Hook;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebApiRoutesTest {
    private final SettableClock clock = new SettableClock();
    private final SomeConfig config =
            new SomeConfig(URI.create("http://localhost:1/slack/events"), Duration.ofMillis(100));
    private final Workspace workspace = new Workspace(Optional.empty(), clock);
    private final ResponseUrls responseUrls = new ResponseUrls(workspace, new Posting(workspace));
    private final Calls calls = new Calls();
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void listen() {
        Router router = Router.router(vertx);
        new WebApiRoutes(new WebApi(
                        List.of(new PeopleMethods(config, clock), new ConversationMethods(workspace)),
                        responseUrls,
                        new Files(config),
                        calls,
                        config,
                        clock))
                .register(router);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = server.actualPort();
    }

    @AfterEach
    void close() {
        http.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(1))
                        .header("Authorization", "Bearer xoxb-test")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void arguments_asFormOrJson() throws Exception {
        assertThat(post("/playground/api/users.info", "application/x-www-form-urlencoded", "user=U0PMKAI")
                        .body())
                .contains("\"ok\":true", "Kai Nakamura", "\"is_admin\":true");
        assertThat(post("/playground/api/users.info", "application/json; charset=utf-8", "{\"user\":\"U0GUESTGIL\"}")
                        .body())
                .contains("\"is_restricted\":true", "\"tz\":\"America/New_York\"")
                .doesNotContain("\"locale\"");
        assertThat(post(
                                "/playground/api/users.info",
                                "application/x-www-form-urlencoded",
                                "user=U0REPLUC&include_locale=true")
                        .body())
                .contains("\"tz\":\"America/Toronto\"", "\"locale\":\"fr-FR\"");
    }

    @Test
    void hang_neverAnswers() {
        calls.failNext("auth.test", 1, new Fault.Hangs());
        assertThatThrownBy(() -> post("/playground/api/auth.test", "application/json", "{}"))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void brokenConnection_isSeenAsSuch() {
        calls.failNext("auth.test", 1, new Fault.BreaksAfterwards());
        assertThatThrownBy(() -> post("/playground/api/auth.test", "application/json", "{}"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void responseUrl() throws Exception {
        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, null);
        assertThat(post("/playground/hooks/" + hook.id(), "application/json", "{\"text\":\"hi\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(workspace.messages(Cast.US)).singleElement().returns("hi", Message::text);
        assertThat(post("/playground/hooks/none", "application/json", "{\"text\":\"hi\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
