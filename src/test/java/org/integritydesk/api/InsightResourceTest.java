package org.integritydesk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InsightResourceTest extends Scenario {
    private static final String INSIGHTS = "/api/v1/insights";

    @Test
    void theList_namesEveryView() {
        Rest.asOperator()
                .get(INSIGHTS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems("week", "waits", "volume", "quality", "ratings", "stale-entries", "service"))
                .body("next", nullValue());
    }

    @Test
    void withoutTheToken_nobodyReadsAnything() {
        given().get(INSIGHTS + "/week").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "waits", "volume", "quality", "ratings", "stale-entries", "service", "backlog"})
    void everyView_isReadable(String view) {
        for (String scope : List.of("", "?from=2025-01-01&market=ca&area=ALC")) {
            Rest.asOperator().get(INSIGHTS + "/" + view + scope).then().statusCode(200);
        }
    }

    @Test
    void theWeek_countsQuestions_andTellsWhichTheyWere() {
        for (int i = 0; i < 3; i++) {
            asRep().in(Cast.US).ask("can a craft brewery run ads in the US? maya@example.com");
        }
        List<Map<String, Object>> items =
                Rest.asOperator().get(INSIGHTS + "/week").jsonPath().getList("items");
        assertThat((Integer) values(items.getFirst()).get("count")).isGreaterThanOrEqualTo(3);
        assertThat(items).extracting(row -> row.get("key")).startsWith("all", "self-served");

        Rest.asOperator()
                .get(INSIGHTS + "/week/self-served")
                .then()
                .statusCode(200)
                .body("items[0].values.question", equalTo("can a craft brewery run ads in the US?"))
                .body("items.values.question", everyItem(org.hamcrest.Matchers.not(containsString("@"))));
    }

    @Test
    void rowsAsDocuments_areReadable() {
        Rest.asOperator()
                .get(INSIGHTS + "/tried/one/document")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .body(equalTo("# One"));
        Rest.asOperator().get(INSIGHTS + "/tried/none/document").then().statusCode(404);
    }

    @Test
    void spreadsheets_getCsv_underEitherAddress() {
        for (String address : List.of("/week", "/week.csv")) {
            Rest.asOperator()
                    .accept("text/csv")
                    .get(INSIGHTS + address)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .body(startsWith("\uFEFFfigure,count,count_before,share,share_before"));
        }
    }

    @Test
    void manyRows_comePageByPage() {
        String next = Rest.asOperator()
                .get(INSIGHTS + "/week?limit=2")
                .then()
                .body("items.size()", equalTo(2))
                .extract()
                .path("next");

        Rest.asOperator()
                .get(INSIGHTS + "/week?limit=2&cursor=" + next)
                .then()
                .body("items[0].values.figure", equalTo("Passed to a person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "week?from=yesterday",
                "week?market=MX",
                "week?area=nothing",
                "week?limit=0",
                "week?limit=x",
                "week?cursor=x",
                "week?from=2025-02-01&to=2025-01-01"
            })
    void whatCannotBeRead_isAProblem(String address) {
        Rest.asOperator().get(INSIGHTS + "/" + address).then().statusCode(400).contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-view", "week/no-row"})
    void whatIsNotThere_isAProblem(String address) {
        Rest.asOperator().get(INSIGHTS + "/" + address).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void anAct_isDoneAsThePersonNamed_ifTheyMay() {
        var act = INSIGHTS + "/tried/one/note";
        post(act, Cast.MAYA, Map.of("text", "x")).then().statusCode(403);
        post(act, Cast.KAI, Map.of("text", "")).then().statusCode(422).body("errors.text", equalTo("Say something."));
        Rest.asOperator()
                .contentType(ContentType.JSON)
                .body("{\"person\": \"" + Cast.KAI + "\", \"values\": {\"text\": null}}")
                .post(act)
                .then()
                .statusCode(422);
        post(act, Cast.KAI, Map.of("text", "seen"))
                .then()
                .statusCode(200)
                .body("done", equalTo("Kept for " + Cast.KAI + ": seen"));
        post(INSIGHTS + "/tried/one/other", Cast.KAI, Map.of()).then().statusCode(404);
    }

    private static io.restassured.response.Response post(String address, String person, Map<String, String> values) {
        return Rest.asOperator()
                .contentType(ContentType.JSON)
                .body(Map.of("person", person, "values", values))
                .post(address);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(Map<String, Object> row) {
        return (Map<String, Object>) Objects.requireNonNull(row.get("values"));
    }
}
