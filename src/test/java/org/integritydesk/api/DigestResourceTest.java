package org.integritydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.integritydesk.api.Rest.asOperator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.integritydesk.answering.RegionalRooms;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.DigestReview;
import org.integritydesk.digest.Editorial;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class DigestResourceTest {
    private static final String DIGESTS = "/api/v1/digests";

    @Inject
    DigestDesk desk;

    @Inject
    DigestReview review;

    @Inject
    RegionalRooms rooms;

    @Test
    void digests_areListed_newestFirst_pageByPage() {
        RoomId room = rooms.all().getFirst().room();
        for (int i = 0; i < 3; i++) {
            desk.postNow(room);
        }
        List<Integer> first = asOperator()
                .queryParam("limit", 2)
                .get(DIGESTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .path("items.id");
        String next = asOperator()
                .queryParam("limit", 2)
                .get(DIGESTS)
                .then()
                .extract()
                .path("next");
        desk.postNow(room);

        List<Integer> second = asOperator()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(DIGESTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(second.getFirst()).isLessThan(first.getLast());
        assertThat(next).isEqualTo(first.getLast().toString());
    }

    @Test
    void digest_isWhatPeopleSee() {
        RoomId room = rooms.all().getFirst().room();
        desk.postNow(room);
        long id = desk.newest(room).orElseThrow().id();
        review.edit(
                id,
                null,
                new Editorial.Change("Sorry", Set.of(DigestPart.values()), Set.of(), null, null, "A wrong day"),
                new Actor(new PersonId("U0STAFF"), Set.of(Role.STAFF)));

        asOperator()
                .get(DIGESTS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo((int) id))
                .body("channel", equalTo(room.value()))
                .body("state", equalTo("POSTED"))
                .body("note", equalTo("Sorry"))
                .body("corrected", equalTo(true))
                .body("edition.market", equalTo("US"))
                .body("edition.zone", equalTo("America/New_York"))
                .body("edition.figures.asked", notNullValue())
                .body("edition.layout.parts", hasSize(0))
                .body("written.layout.parts", hasSize(DigestPart.values().length))
                .body("corrections", hasSize(1))
                .body("corrections[0].why", equalTo("A wrong day"))
                .body("corrections[0].former.layout.parts", hasSize(DigestPart.values().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=x", "?limit=201", "?cursor=yesterday"})
    void wrongParameters_areExplained(String query) {
        asOperator().get(DIGESTS + query).then().statusCode(400).body("detail", containsString("is"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "x", "99999999999999999999"})
    void unknownDigest_isNotFound(String id) {
        asOperator().get(DIGESTS + "/" + id).then().statusCode(404).body("detail", containsString("No digest"));
    }

    @Test
    void withoutToken_nothingIsTold() {
        RestAssured.given().get(DIGESTS).then().statusCode(401);
        asOperator().get("/q/openapi?format=json").then().body("paths.'/api/v1/digests'.get", notNullValue());
    }
}
