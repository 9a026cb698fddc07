package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.pace.Limit;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server may answer, over a real connection, and what it means. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class PacedCallsTest {
    @Inject
    PacedCalls calls;

    private final List<Limit> limits = List.of(new Limit(UUID.randomUUID().toString(), Duration.ofMillis(1), 100));

    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = "{\"ok\":true}";
    private volatile int announced = -1;
    private volatile int asked;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (status == 429) {
            exchange.getResponseHeaders().add("Retry-After", "30");
        }
        exchange.getResponseHeaders().add("Location", "http://localhost:1/");
        exchange.sendResponseHeaders(status, announced < 0 ? bytes.length : announced);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        if (announced < 0) {
            exchange.close();
        } else {
            server.stop(0);
        }
    }

    @Test
    void taken() {
        assertThat(call()).isInstanceOf(Answer.Taken.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | oops",
                "503 | <html>Sorry</html>",
                "302 | moved",
                "404 | <html>Not here</html>",
                "200 | <html>Please sign in to the proxy</html>",
                "200 | ''",
                "200 | {\"ok\":false,\"error\":\"internal_error\"}",
                "200 | {\"ok\":false,\"error\":\"ratelimited\"}",
                "200 | {\"ok\":false}",
                "200 | {\"ok\":false,\"error\":\"a_word_of_tomorrow\"}"
            })
    void passing_isTriedLater(int code, String text) {
        status = code;
        body = text;

        assertThat(call())
                .isInstanceOfSatisfying(
                        Answer.Later.class,
                        later -> assertThat(later.outcome())
                                .isInstanceOfSatisfying(
                                        Carried.TryLater.class,
                                        it -> assertThat(it.after()).isNull()));
    }

    @Test
    void halfClosed_isTriedLater() {
        announced = 1_000;

        assertThat(call())
                .isInstanceOfSatisfying(
                        Answer.Later.class, later -> assertThat(later.outcome()).isInstanceOf(Carried.TryLater.class));
    }

    @Test
    void nobodyThere_isTriedLater() {
        server.stop(0);

        assertThat(call())
                .isInstanceOfSatisfying(
                        Answer.Later.class, later -> assertThat(later.outcome()).isInstanceOf(Carried.TryLater.class));
    }

    @Test
    void refusedMessage_isGivenUp() {
        body = "{\"ok\":false,\"error\":\"is_archived\"}";

        assertThat(call()).isEqualTo(new Answer.Refused<AuthTestResponse>("is_archived"));
    }

    /** Whoever comes next, on whatever instance, does not even ask. */
    @Test
    void tooMany_holdsEverybodyOff_asLongAsSlackSays() {
        status = 429;
        assertThat(call())
                .isEqualTo(new Answer.Later<AuthTestResponse>(
                        new Carried.TryLater(Duration.ofSeconds(30), "Slack answered 429")));
        status = 200;

        assertThat(call())
                .isInstanceOfSatisfying(
                        Answer.Later.class,
                        later -> assertThat(later.outcome())
                                .isInstanceOfSatisfying(
                                        Carried.NotYet.class,
                                        notYet -> assertThat(notYet.after())
                                                .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(31))));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void refusedApp_isSaidInTheHealthReport_untilSlackTakesACallAgain() throws Exception {
        body = "{\"ok\":false,\"error\":\"token_revoked\"}";
        assertThat(call())
                .isInstanceOfSatisfying(
                        Answer.Later.class, later -> assertThat(later.outcome()).isInstanceOf(Carried.NotYet.class));
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'slack' }.data.refused", Matchers.is("token_revoked"))
                .body("checks.find { it.name == 'slack' }.data.remedy", Matchers.containsString("SLACK_BOT_TOKEN"));
        body = "{\"ok\":true}";

        await().until(() -> call() instanceof Answer.Taken);

        RestAssured.get("/q/health/ready").then().body("checks.find { it.name == 'slack' }.data", Matchers.nullValue());
    }

    private Answer<AuthTestResponse> call() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(
                "http://localhost:" + server.getAddress().getPort() + "/api/");
        config.getMethodsConfig().setStatsEnabled(false);
        var slack = Slack.getInstance(config);
        return calls.call(
                "auth.test",
                UUID.randomUUID().toString(),
                limits,
                () -> slack.methods("xoxb-1").authTest(request -> request));
    }
}
