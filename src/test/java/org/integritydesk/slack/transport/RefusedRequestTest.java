package org.integritydesk.slack.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not from Slack is refused before anything in it is read, and nothing of it is done. */
@QuarkusTest
class RefusedRequestTest extends Scenario {
    private static final String JSON = "application/json";
    private static final int MEGABYTE = 1024 * 1024;

    /** Would open a ticket. */
    private static final String QUESTION = """
            {"type": "event_callback", "team_id": "T0PLAYGROUND", "api_app_id": "A0INTEGRITY", "event_id": "EvForged",
             "event": {"type": "app_mention", "user": "U0REPMAYA", "channel": "C0NAGBSUS", "ts": "1.000100",
               "text": "<@U0BOTDESK> may a forged zither tour Kansas?"}}""";

    @Inject
    Wire wire;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry metrics;

    private long questionsBefore;

    @BeforeEach
    void count() {
        questionsBefore = questions();
    }

    @Test
    void forged_isRefused() {
        long now = now();
        String genuine = wire.signature(now, QUESTION);
        String forged = genuine.substring(0, genuine.length() - 1) + (genuine.endsWith("0") ? "1" : "0");
        refused(401, wire.send(JSON, QUESTION, Long.toString(now), forged));
    }

    @ParameterizedTest
    @ValueSource(longs = {-302, -3600, 302, 3600, 31_536_000})
    void staleOrFutureDated_isRefused(long secondsFromNow) {
        refused(401, wire.signed(JSON, QUESTION, secondsFromNow));
    }

    @Test
    void oneByteChanged_isRefused() {
        long now = now();
        String signature = wire.signature(now, QUESTION);
        refused(401, wire.send(JSON, QUESTION.replace("Kansas", "kansas"), Long.toString(now), signature));
        refused(401, wire.send(JSON, QUESTION + "\n", Long.toString(now), signature));
    }

    @Test
    void unsigned_isRefused() {
        String now = Long.toString(now());
        String signature = wire.signature(now(), QUESTION);
        refused(401, bare().post(Wire.PATH));
        refused(401, bare().header("X-Slack-Request-Timestamp", now).post(Wire.PATH));
        refused(401, bare().header("X-Slack-Signature", signature).post(Wire.PATH));
        refused(401, wire.send(JSON, QUESTION, "", signature));
        refused(401, wire.send(JSON, QUESTION, now, ""));
        refused(401, wire.send(JSON, QUESTION, " ", " "));
        refused(401, wire.send(JSON, QUESTION, "soon", signature));
    }

    @Test
    void oversized_isRefused_evenWhenSigned() {
        String padded = QUESTION + " ".repeat(MEGABYTE);
        refused(413, wire.json(padded));
        refused(413, bare().body(" ".repeat(3 * MEGABYTE)).post(Wire.PATH));
    }

    @Test
    void empty_isRefused() {
        refused(401, RestAssured.given().post(Wire.PATH));
    }

    @Test
    void sslCheck_unsigned_isRefusedToo() {
        refused(
                401,
                RestAssured.given()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .body("ssl_check=1&token=x")
                        .post(Wire.PATH));
    }

    @Test
    void urlVerification_unsigned_isNotEchoed() {
        Response response = RestAssured.given()
                .header("Content-Type", JSON)
                .body("{\"type\": \"url_verification\", \"challenge\": \"chirp\"}")
                .post(Wire.PATH);
        refused(401, response);
        assertThat(response.asString()).doesNotContain("chirp");
    }

    /** What follows the signature's check would answer 400 to this, and 200 to the same with a genuine one. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"type\": \"url_verification\", \"challenge\": \"chirp\"}"})
    void whatIsRefused_isNeverParsed(String body) {
        String now = Long.toString(now());
        String genuine = wire.signature(now(), body);
        String hex = genuine.substring("v0=".length());
        for (String signature : List.of(
                "v0=" + "0".repeat(64),
                "v1=" + hex,
                "v0=" + hex.toUpperCase(Locale.ROOT),
                "V0=" + hex,
                hex,
                "v0=" + hex + ",v0=" + hex,
                "v0=" + "\u00e9".repeat(64),
                "v0=")) {
            double before = counted("forged");
            refused(401, wire.send(JSON, body, now, signature));
            assertThat(counted("forged")).as(signature).isEqualTo(before + 1);
        }
        String inUtf16 = new String(body.getBytes(UTF_16), ISO_8859_1);
        refused(401, wire.send(JSON, body, now, wire.signature(now(), inUtf16)));
        assertThat(wire.send(JSON, body, now, genuine).statusCode()).isIn(200, 400);
    }

    @Test
    void everyRefusal_isCounted_byItsReason() {
        long now = now();
        counts("outside_window", () -> wire.signed(JSON, QUESTION, -3600));
        counts("outside_window", () -> wire.signed(JSON, QUESTION, 3600));
        counts("unsigned", () -> bare().post(Wire.PATH));
        counts("bad_timestamp", () -> wire.send(JSON, QUESTION, "soon", wire.signature(now, QUESTION)));
        counts("forged", () -> wire.send(JSON, QUESTION, Long.toString(now), " "));
        counts("oversized", () -> wire.json(QUESTION + " ".repeat(MEGABYTE)));
        counts("wrong_workspace", () -> wire.json(QUESTION.replace("T0PLAYGROUND", "T0FOREIGN")));
    }

    /** Sent again within the five minutes it is genuine; then what it asks for was done already. */
    @Test
    void replayed_isRefusedOnceItIsOld() {
        long then = now() - 301;
        refused(401, wire.send(JSON, QUESTION, Long.toString(then), wire.signature(then, QUESTION)));
        // An old signature with a new time is a forgery.
        refused(401, wire.send(JSON, QUESTION, Long.toString(now()), wire.signature(then, QUESTION)));
    }

    @Test
    void genuine_isTaken() {
        assertThat(wire.directMessage(Cast.MAYA, "1.000200", "may a genuine zither tour Kansas?")
                        .statusCode())
                .isEqualTo(200);
        assertThat(questions()).isEqualTo(questionsBefore + 1);
        asRep().reads("Ticket INT-");
        stage.sentOnly("chat.postMessage " + Cast.directRoomOf(Cast.MAYA), "chat.postMessage " + Cast.TRIAGE);
    }

    private void counts(String reason, Supplier<Response> request) {
        double before = counted(reason);
        assertThat(request.get().statusCode()).isIn(401, 403, 413);
        assertThat(counted(reason)).as(reason).isEqualTo(before + 1);
        assertThat(questions()).isEqualTo(questionsBefore);
    }

    private double counted(String reason) {
        return metrics.counter("slack.requests.refused", "reason", reason).count();
    }

    private void refused(int status, Response response) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.asString()).isEmpty();
        assertThat(questions()).isEqualTo(questionsBefore);
        stage.sentOnly();
        assertThat(asRep().in(Cast.US).everythingSaid()).isEmpty();
    }

    private static RequestSpecification bare() {
        return RestAssured.given().header("Content-Type", JSON).body(QUESTION.getBytes(UTF_8));
    }

    private long questions() {
        return stage.count("select count(*) from question");
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
