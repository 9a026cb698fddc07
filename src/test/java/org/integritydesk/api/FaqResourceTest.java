package org.integritydesk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.integritydesk.api.Rest.FAQ;
import static org.integritydesk.api.Rest.asOperator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FaqResourceTest {
    @Inject
    KnowledgeBase knowledge;

    @Test
    void entry_isCreated_read_changedAndRetired_eachTimeAsTheNextVersion() {
        create("alc-rest-life", entry("Can a rest life brewery run ads?"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("published"))
                .body("editor", equalTo("api"));

        asOperator()
                .get(FAQ + "alc-rest-life")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo("alc-rest-life"))
                .body("issueType", equalTo("ELIGIBLE"))
                .body("markets", equalTo(List.of("US")))
                .body("sources[0].url", equalTo("https://example.com/alcohol"))
                .body("reviewBy", equalTo("2026-07-10"))
                .body("answer", equalTo("May be allowed."))
                .body("citation", equalTo("alc-rest-life v1"))
                .body("changedAt", notNullValue());

        Map<String, Object> got = asOperator().get(FAQ + "alc-rest-life").as(Map.class);
        got.put("answer", "Yes.");
        change("alc-rest-life", "\"1\"", got)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("answer", equalTo("Yes."));
        change("alc-rest-life", "\"2\"", got).statusCode(200).header("ETag", "\"2\"");

        asOperator()
                .header("If-Match", "\"2\"")
                .delete(FAQ + "alc-rest-life?reason=The rule is gone")
                .then()
                .statusCode(204);
        asOperator()
                .get(FAQ + "alc-rest-life/versions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(3, 2, 1)))
                .body("items.status", equalTo(List.of("retired", "published", "published")))
                .body("items[0].note", equalTo("The rule is gone"))
                .body("next", nullValue());
        asOperator().get(FAQ + "alc-rest-life/versions/1").then().body("answer", equalTo("May be allowed."));
        asOperator().get(FAQ + "alc-rest-life/versions/9").then().statusCode(404);
    }

    @Test
    void unchangedEntry_isNotSentAgain() {
        create("alc-rest-same", entry("Can a rest same brewery run ads?"));

        asOperator()
                .header("If-None-Match", "\"1\"")
                .get(FAQ + "alc-rest-same")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
        asOperator()
                .header("If-None-Match", "\"7\"")
                .get(FAQ + "alc-rest-same")
                .then()
                .statusCode(200);
    }

    @Test
    void write_withoutSayingWhatWasSeen_isRefused() {
        asOperator()
                .contentType(ContentType.JSON)
                .body(entry("Any?"))
                .put(FAQ + "alc-rest-blind")
                .then()
                .statusCode(428)
                .contentType(Problem.MEDIA_TYPE);
        asOperator().delete(FAQ + "alc-rest-blind?reason=x").then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"1\"", "1", "\"\"", "\"99999999999999\""})
    void write_onAnotherVersion_isRefused(String tag) {
        create("alc-rest-race", entry("Can a rest race brewery run ads?"));

        change("alc-rest-race", tag, entry("Can a rest race winery run ads?"))
                .statusCode(412)
                .body("version", equalTo(1))
                .body("detail", containsString("is at version 1"));
        create("alc-rest-race", entry("Can a rest race brewery run ads?")).statusCode(412);
    }

    @Test
    void unknownEntry_isNotFound() {
        asOperator().get(FAQ + "alc-rest-nobody").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        asOperator().get(FAQ + "alc-rest-nobody/versions").then().statusCode(404);
        change("alc-rest-nobody", "\"1\"", entry("Any?")).statusCode(404);
    }

    @Test
    void badFields_areAllNamed() {
        var bad = new HashMap<>(entry("Can a rest bad brewery run ads?"));
        bad.put("area", "ALCO");
        bad.put("reviewBy", "soon");
        bad.put("colour", "red");
        bad.put("markets", List.of("NA", "US"));

        create("alc-rest-bad", bad)
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("title", equalTo("Unprocessable Content"))
                .body("errors.field", hasItems("area", "reviewBy", "colour", "markets"))
                .body("errors.find { it.field == 'reviewBy' }.sentence", containsString("is not a date"));
        create("alc-rest-other", with(entry("Q?"), "id", "alc-rest-another"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("id")));
        create("Not-An-Id", entry("Q?")).statusCode(422).body("errors.field", equalTo(List.of("id")));
    }

    @Test
    void takenWording_namesTheOtherEntry() {
        create("alc-rest-first", entry("Can a rest first brewery run ads?")).statusCode(201);

        create("alc-rest-second", entry("can a rest first brewery run ads"))
                .statusCode(422)
                .body("errors[0].field", equalTo("question"))
                .body("errors[0].sentence", containsString("alc-rest-first"));
    }

    @Test
    void retire_withoutAReason_isRefused() {
        create("alc-rest-why", entry("Can a rest why brewery run ads?"));

        asOperator()
                .header("If-Match", "\"1\"")
                .delete(FAQ + "alc-rest-why")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("reason")));
    }

    @Test
    void brokenBody_isTheCallersFault() {
        for (String body : List.of("{\"id\":", "[]", "null")) {
            asOperator()
                    .contentType(ContentType.JSON)
                    .header("If-None-Match", "*")
                    .body(body)
                    .put(FAQ + "alc-rest-broken")
                    .then()
                    .statusCode(400)
                    .contentType(Problem.MEDIA_TYPE);
        }
    }

    @Test
    void proposal_staysBesideWhatAProgramPublishes() {
        create("alc-rest-beside", entry("Can a rest beside brewery run ads?"));
        var id = new EntryId("alc-rest-beside");
        var proposed = knowledge.find(id).orElseThrow().content().toBuilder()
                .answer("No.")
                .build();
        var editor = new Actor(new PersonId("U0EDITOR"), Set.of(Role.EDITOR));
        knowledge.act(id, 1, new EntryAct.Submit(proposed, null), editor);

        asOperator().get(FAQ + "alc-rest-beside").then().header("ETag", "\"1\"");
        change("alc-rest-beside", "\"1\"", with(entry("Can a rest beside brewery run ads?"), "answer", "Yes."))
                .statusCode(200)
                .header("ETag", "\"3\"");

        var state = knowledge.state(id).orElseThrow();
        assertThat(state.shown().content().answer()).isEqualTo("Yes.");
        assertThat(state.current().content()).isEqualTo(proposed);
    }

    @Test
    void list_isPagedById_andFiltered() {
        for (int i = 1; i <= 5; i++) {
            create("alc-rest-page-" + i, entry("Can a vuvuzela shop " + i + " run ads?"));
        }
        create("alc-rest-page-6", with(entry("Can a vuvuzela shop 6 run ads?"), "status", "draft"));
        List<String> ids = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            var page = asOperator()
                    .queryParam("q", "vuvuzela")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(FAQ)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(ids)
                .containsExactly(
                        "alc-rest-page-1",
                        "alc-rest-page-2",
                        "alc-rest-page-3",
                        "alc-rest-page-4",
                        "alc-rest-page-5",
                        "alc-rest-page-6");
        list("q=vuvuzela&status=draft").body("items.id", equalTo(List.of("alc-rest-page-6")));
        list("q=vuvuzela&market=ca").body("items", hasSize(0));
        list("area=ALC&limit=200")
                .body("items.id", hasItems("alc-rest-page-1", "drg-thc-drinks"))
                .body("items.findAll { it.area != 'ALC' }.also", everyItem(hasItem("ALC")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "status=live", "area=ALCO", "market=MARS"})
    void badParameter_isSaid(String query) {
        asOperator().get(FAQ + "?" + query).then().statusCode(oneOf(400, 404)).contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alc-craft-brewery-us", "export?format=csv"})
    void withoutTheToken_nothingIsShown(String path) {
        given().get(FAQ + path).then().statusCode(401).contentType(Problem.MEDIA_TYPE);
    }

    private static ValidatableResponse list(String query) {
        return asOperator().get(FAQ + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse create(String id, Map<String, Object> entry) {
        return asOperator()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(entry)
                .put(FAQ + id)
                .then();
    }

    private static ValidatableResponse change(String id, String tag, Map<String, Object> entry) {
        return asOperator()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(entry)
                .put(FAQ + id)
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> entry, String field, Object value) {
        var changed = new HashMap<>(entry);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> entry(String question) {
        return Map.ofEntries(
                Map.entry("kind", "faq"),
                Map.entry("question", question),
                Map.entry("answer", "May be allowed."),
                Map.entry("area", "ALC"),
                Map.entry("issueType", "ELIGIBLE"),
                Map.entry("markets", List.of("US")),
                Map.entry(
                        "sources",
                        List.of(Map.of("url", "https://example.com/alcohol", "title", "A page", "date", 2025))),
                Map.entry("mark", "A"),
                Map.entry("verifiedOn", "2026-01-10"),
                Map.entry("reviewBy", "2026-07-10"),
                Map.entry("owner", "policy lead"));
    }
}
