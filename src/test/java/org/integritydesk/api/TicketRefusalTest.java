package org.integritydesk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.integritydesk.api.Rest.TICKETS;
import static org.integritydesk.api.Rest.asOperator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs cannot do to tickets. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketRefusalTest {
    @Inject
    TicketDesk desk;

    static Stream<String> paths() {
        return Stream.of(
                "GET /api/v1/tickets",
                "GET /api/v1/tickets.csv",
                "GET /api/v1/tickets/INT-1001",
                "GET /api/v1/tickets/9999999",
                "POST /api/v1/tickets",
                "POST /api/v1/tickets/INT-1001/transitions");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void withoutTheToken_nothingIsSaid(String call) {
        String[] parts = call.split(" ");
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Bearer wrong"),
                Map.of("Authorization", "playground"))) {
            given().headers(headers)
                    .contentType("application/json")
                    .request(parts[0], parts[1])
                    .then()
                    .statusCode(401)
                    .body("detail", containsString("INTEGRITY_API_TOKEN"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"act\": \"CLAIM\"}",
                "{\"act\": \"DANCE\", \"person\": \"U0ADEXANA\"}",
                "{\"act\": \"OPEN\", \"person\": \"U0ADEXANA\"}",
                "{\"act\": \"TELL\", \"person\": \"U0ADEXANA\"}",
                "{\"act\": \"RESOLVE\", \"person\": \"U0ADEXANA\", \"answer\": \" \", \"rootCause\": \"GAP\"}",
                "{\"act\": \"RESOLVE\", \"person\": \"U0ADEXANA\", \"answer\": \"Yes.\", \"rootCause\": \"FUN\"}",
                "{\"act\": \"ASK\", \"person\": \"U0ADEXANA\"}",
                "{\"act\": \"NOTE\", \"person\": \"U0ADEXANA\"}",
                "{\"act\": \"SNOOZE\", \"person\": \"U0ADEXANA\", \"until\": \"tomorrow\"}",
                "{\"act\": \"SNOOZE\", \"person\": \"U0ADEXANA\", \"until\": \"2020-01-01T00:00:00Z\"}",
                "{\"act\": \"ESCALATE\", \"person\": \"U0ADEXANA\", \"route\": \"R99\"}",
                "{\"act\": \"MERGE\", \"person\": \"U0ADEXANA\", \"into\": \"that one\"}",
                "{\"act\": \"PRIORITISE\", \"person\": \"U0ADEXANA\", \"priority\": \"P0\"}",
                "{\"act\": \"ADD_DETAILS\", \"person\": \"U0REPMAYA\"}",
                "{\"act\": \"RATE\", \"person\": \"U0REPMAYA\", \"stars\": 6}"
            })
    void badAct_isAProblemThatNamesTheField(String body) {
        String number = desk.open(SomeTicket.request("Is an origami submarine fine?"))
                .number()
                .toString();

        asOperator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(TICKETS + "/" + number + "/transitions")
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors[0].field", notNullValue())
                .body("detail", matchesPattern(".{10,}\\."));
        assertThat(desk.find(TicketNumber.parse(number).orElseThrow())
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \"Is it fine?\"}",
                "{\"person\": \"U0REPMAYA\"}",
                "{\"person\": \"U0REPMAYA\", \"text\": \":smile:\"}",
                "{\"person\": \"desk\", \"text\": \"Is it fine?\"}",
                "{\"person\": \"U0REPMAYA\", \"text\": \"Is it fine?\", \"market\": \"MARS\"}",
                "{\"person\": \"U0REPMAYA\", \"text\": \"Is it fine?\", \"area\": \"FUN\"}",
                "{\"person\": \"U0REPMAYA\", \"text\": \"Is it fine?\", \"priority\": \"P9\"}"
            })
    void badTicket_isAProblemThatNamesTheField(String body) {
        asOperator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(TICKETS)
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors[0].field", notNullValue())
                .body("detail", matchesPattern(".{10,}\\."));
    }

    @Test
    void longText_isRefused_andNothingIsCut() {
        asOperator()
                .contentType(ContentType.JSON)
                .body(Map.of("person", Cast.MAYA, "text", "long ".repeat(700)))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT-99999999", "999999999999", "0", "INT-", "nonsense", "1001%2F.."})
    void guessedNumber_isUnknown(String number) {
        asOperator()
                .urlEncodingEnabled(false)
                .get(TICKETS + "/" + number)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE);
        asOperator()
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(Map.of("act", "CLAIM", "person", Cast.ANA))
                .post(TICKETS + "/" + number + "/transitions")
                .then()
                .statusCode(404);
    }
}
