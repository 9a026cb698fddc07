package org.integritydesk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AskResourceTest {
    private static final String TOKEN = "playground";

    @Test
    void knownQuestion_isAnsweredFromItsEntry() {
        ask(Map.of("text", "can a craft brewery run ads in the US?", "dryRun", true))
                .statusCode(200)
                .body("outcome", equalTo("ANSWER"))
                .body("confidence", greaterThan(0.5f))
                .body("entry.id", equalTo("alc-craft-brewery-us"))
                .body("entry.version", equalTo(1))
                .body("candidates[0].id", equalTo("alc-craft-brewery-us"))
                .body("ticket", nullValue())
                .body("more", hasSize(0));
    }

    @Test
    void severalQuestions_haveAResultEach_theFirstOnTop() {
        String text = "can a craft brewery run ads in the US? and how long does ad review normally take?";
        for (boolean dryRun : new boolean[] {true, false}) {
            ask(Map.of("text", text, "dryRun", dryRun))
                    .statusCode(200)
                    .body("outcome", equalTo("ANSWER"))
                    .body("entry.id", equalTo("alc-craft-brewery-us"))
                    .body("more", hasSize(1))
                    .body("more[0].outcome", equalTo("ANSWER"))
                    .body("more[0].entry.id", equalTo("prc-review-time"))
                    .body("more[0].more", hasSize(0));
        }
    }

    @Test
    void keyThatLooksLikeThatOfAPart_isAnotherQuestions() {
        String key = UUID.randomUUID().toString();
        String text = "how long does ad review normally take? can a craft brewery run ads in the US?";
        answered(key, text).body("entry.id", equalTo("prc-review-time")).body("more", hasSize(1));

        answered(key + "#2", "how long does ad review normally take?").body("entry.id", equalTo("prc-review-time"));
        answered(key, text).body("entry.id", equalTo("prc-review-time")).body("more", hasSize(1));
    }

    @Test
    void answerForOneMarket_isAskedBackFor_withoutAMarket() {
        ask(Map.of("text", "can a craft brewery run ads?", "dryRun", true))
                .statusCode(200)
                .body("outcome", equalTo("CLARIFY"))
                .body("entry", nullValue())
                .body("candidates.id", hasItem("alc-craft-brewery-us"))
                .body("reason", equalTo("Which market is the ad delivered in?"));
    }

    @Test
    void dryRun_opensNoTicket() {
        ask(Map.of("text", "may a zorblax quxinator sponsor a flurbity?", "dryRun", true))
                .statusCode(200)
                .body("outcome", equalTo("ESCALATE"))
                .body("ticket", nullValue());
    }

    @Test
    void unknownQuestion_opensATicket_onceForTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("text", "may a zorblax quxinator sponsor a flurbity?", "person", "U0REPMAYA");
        String first = ticket(key, body);

        assertThat(first).matches("INT-\\d{4,}");
        assertThat(ticket(key, body)).isEqualTo(first);
    }

    @Test
    void otherMarket_isNotAnsweredFromTheWrongOne() {
        ask(Map.of("text", "can a craft brewery run ads?", "market", "CA", "dryRun", true))
                .statusCode(200)
                .body("candidates.id", not(hasItem("alc-craft-brewery-us")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \"\"}",
                "{\"text\": \":smile: 123\"}",
                "{\"text\": \"thank you!\"}",
                "{\"text\": \"a b\", \"market\": \"MARS\"}"
            })
    void badInput_isAProblemWithASentence(String body) {
        given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TOKEN)
                .body(body)
                .post("/api/v1/ask")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(400))
                .body("detail", matchesPattern(".{10,}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":", "[]", "\"text\""})
    void brokenJson_isTheCallersFault(String body) {
        given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TOKEN)
                .body(body)
                .post("/api/v1/ask")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("not the JSON expected"))
                .body(not(containsString("\tat ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer wrong", "Basic cGxheWdyb3VuZA==", "playground"})
    void withoutTheToken_nothingIsAsked(String authorization) {
        given().contentType(ContentType.JSON)
                .header("Authorization", authorization)
                .body(Map.of("text", "can a craft brewery run ads in the US?"))
                .post("/api/v1/ask")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
    }

    private static String ticket(String key, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/ask")
                .then()
                .statusCode(200)
                .extract()
                .path("ticket");
    }

    private static ValidatableResponse answered(String key, String text) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/api/v1/ask")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + TOKEN)
                .body(body)
                .post("/api/v1/ask")
                .then();
    }
}
