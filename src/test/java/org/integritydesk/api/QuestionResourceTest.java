package org.integritydesk.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuestionResourceTest {
    @Test
    void answer_isExplained_withItsFigures() {
        String number = ask("can a craft brewry run ads in the US?").getString("question");

        why(number)
                .statusCode(200)
                .body("question", equalTo(number))
                .body("asked", equalTo("can a craft brewry run ads in the US?"))
                .body("outcome", equalTo("ANSWER"))
                .body("reasons", hasItem("The best entry is the answer."))
                .body("entry.id", equalTo("alc-craft-brewery-us"))
                .body("entry.version", greaterThanOrEqualTo(1))
                .body("market", equalTo("US"))
                .body("search.text", startsWith("can a craft brewery"))
                .body("search.corrections[0].typed", equalTo("brewry"))
                .body("search.confidence", greaterThan(0.5f))
                .body("search.gate.answer", equalTo(0.8f))
                .body("search.model", startsWith("bge-small"))
                .body("search.healthy", equalTo(true))
                .body("found", hasSize(3))
                .body("found[0].entryId", equalTo("alc-craft-brewery-us"))
                .body("found[0].matchedWords.weight", everyItem(greaterThan(0f)))
                .body("found.signals.dense", everyItem(notNullValue()))
                .body("ticket", nullValue())
                .body("tookMs", greaterThanOrEqualTo(0))
                .body("askedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"));
    }

    @Test
    void ticket_isNamed_andTheBareNumberWillDo() {
        var asked = ask("may a zorblax quxinator sponsor a flurbity?");
        String number = asked.getString("question");

        why(number.substring("Q-".length()))
                .statusCode(200)
                .body("question", equalTo(number))
                .body("outcome", equalTo("ESCALATE"))
                .body("ticket", equalTo(asked.getString("ticket")))
                .body("entry", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q-999999999", "0", "INT-1001", "Q-x", "99999999999999999999"})
    void unknownNumber_isAProblemWithASentence(String number) {
        why(number)
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", equalTo("No question has this number. Numbers look like Q-123."));
    }

    @Test
    void dryRun_hasNoNumber() {
        Rest.asOperator()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "can a craft brewery run ads in the US?", "dryRun", true))
                .post("/api/v1/ask")
                .then()
                .statusCode(200)
                .body("question", nullValue());
    }

    @Test
    void withoutTheToken_nothingIsTold() {
        given().get("/api/v1/questions/Q-1/why").then().statusCode(401).contentType(Problem.MEDIA_TYPE);
    }

    private static JsonPath ask(String text) {
        return Rest.asOperator()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/ask")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse why(String number) {
        return Rest.asOperator().get("/api/v1/questions/" + number + "/why").then();
    }
}
