package org.integritydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.integritydesk.api.Rest.TICKETS;
import static org.integritydesk.api.Rest.asOperator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Tickets that programs open and work on, with Slack beside. */
@QuarkusTest
class TicketResourceTest extends Scenario {
    private static final String SUBMARINE = "Is an origami submarine fine?";

    @Test
    void ticketOpenedByAProgram_isOneLikeAnyOther() {
        String number =
                opened(Map.of("person", Cast.MAYA, "text", SUBMARINE, "market", "CA", "area", "FIN", "priority", "P1"));

        get(number)
                .body("number", equalTo(number))
                .body("state", equalTo("NEW"))
                .body("version", equalTo(1))
                .body("requester", equalTo(Cast.MAYA))
                .body("question", equalTo(SUBMARINE))
                .body("market", equalTo("CA"))
                .body("area", equalTo("FIN"))
                .body("priority", equalTo("P1"))
                .body("priorityReason", equalTo("given when it was opened"))
                .body("respondBy", notNullValue())
                .body("pauses", equalTo(List.of()))
                .body("details", nullValue())
                .body("history.act", contains("OPEN"))
                .body("history[0].actor", equalTo(Cast.MAYA));
        asStaff().claims(number);
        asRep().reads("Ana");
        get(number).body("state", equalTo("CLAIMED")).body("assignee", equalTo(Cast.ANA));
    }

    /** The asker said that a person is wanted, so even a perfect entry does not answer. */
    @Test
    void whatAnEntryWouldAnswer_isATicketAllTheSame_andStaffSeeTheEntry() {
        String number = opened(Map.of("person", Cast.MAYA, "text", "can a craft brewery run ads in the US?"));

        get(number)
                .body("state", equalTo("NEW"))
                .body("market", equalTo("US"))
                .body("area", equalTo("ALC"))
                .body("searched.entryId", hasItem("alc-craft-brewery-us"))
                .body("whyNot", equalTo("A person was asked for, not an answer"));
    }

    @Test
    void sameKey_opensOneTicket() {
        String key = UUID.randomUUID().toString();
        var body = Map.of("person", Cast.MAYA, "text", SUBMARINE);

        String first = created(body, key);

        assertThat(created(body, key)).isEqualTo(first);
        assertThat(created(body, UUID.randomUUID().toString())).isNotEqualTo(first);
        stage.settle();
        assertThat(stage.sent().stream().filter(call -> call.equals("chat.postMessage " + Cast.TRIAGE)))
                .hasSize(2);
    }

    @Test
    void staffWork_throughAProgram_isToldToTheRequester() {
        String number = opened(Map.of("person", Cast.MAYA, "text", SUBMARINE));

        act(number, "CLAIM", Cast.ANA, Map.of())
                .statusCode(200)
                .body("state", equalTo("CLAIMED"))
                .body("assignee", equalTo(Cast.ANA))
                .body("version", equalTo(2));
        act(number, "NOTE", Cast.BEN, Map.of("text", "a whisper among colleagues"))
                .statusCode(200);
        act(number, "RESOLVE", Cast.ANA, Map.of("answer", "Paper boats may float.", "rootCause", "GAP"))
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("answer", equalTo("Paper boats may float."));

        asRep().reads("Paper boats may float.");
        get(number)
                .body("history.act", contains("OPEN", "CLAIM", "NOTE", "RESOLVE"))
                .body("history[2].note", equalTo("a whisper among colleagues"))
                .body("history[2].actor", equalTo(Cast.BEN))
                .body("respondedAt", notNullValue());
        assertThat(stage.markup()).noneMatch(text -> text.contains("a whisper among colleagues"));
    }

    @Test
    void tooLate_isAConflictThatShowsHowItIs() {
        String number = opened(Map.of("person", Cast.MAYA, "text", SUBMARINE));
        act(number, "CLAIM", Cast.ANA, Map.of()).statusCode(200);

        act(number, "CLAIM", Cast.BEN, Map.of())
                .statusCode(409)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("claimed"))
                .body("ticket.assignee", equalTo(Cast.ANA))
                .body("ticket.version", equalTo(2));
        get(number).body("version", equalTo(2));
    }

    /** The token is the desk's, but nobody acts with rights they do not have. */
    @Test
    void personWithoutTheRole_mayNot() {
        String number = opened(Map.of("person", Cast.MAYA, "text", SUBMARINE));

        for (String person : List.of(Cast.MAYA, Cast.SAM, "U0UNKNOWN", "desk", "api")) {
            act(number, "CLAIM", person, Map.of()).statusCode(403).contentType(Problem.MEDIA_TYPE);
        }
        for (String person : List.of(Cast.SAM, Cast.ANA, "desk")) {
            act(number, "WITHDRAW", person, Map.of()).statusCode(403);
        }
        act(number, "REASSIGN", "desk", Map.of("to", Cast.ANA)).statusCode(403);
        act(number, "REASSIGN", Cast.ANA, Map.of("to", Cast.SAM))
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));

        get(number).body("version", equalTo(1)).body("state", equalTo("NEW"));
        act(number, "WITHDRAW", Cast.MAYA, Map.of()).statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void everyAct_isReadFromItsFields() {
        String other = opened(Map.of("person", Cast.MAYA, "text", "Is an origami tank fine?"));
        String number = opened(Map.of("person", Cast.MAYA, "text", SUBMARINE));

        done(number, "ADD_DETAILS", Cast.MAYA, Map.of("details", Map.of("advertiser", "Paper Navy")));
        done(number, "CHASE", Cast.MAYA, Map.of());
        done(number, "PRIORITISE", Cast.ANA, Map.of("priority", "P0", "reason", "It sinks."));
        done(number, "REASSIGN", Cast.ANA, Map.of("to", Cast.BEN, "reason", "Ben folds."));
        done(number, "TAKE_OVER", Cast.ANA, Map.of());
        done(number, "UNCLAIM", Cast.ANA, Map.of("reason", "No paper."));
        done(number, "CLAIM", Cast.BEN, Map.of());
        done(number, "ASK", Cast.BEN, Map.of("text", "Which paper?"));
        done(number, "WAKE", Cast.BEN, Map.of());
        done(number, "ESCALATE", Cast.BEN, Map.of("route", "R3", "packet", Map.of("Ask", "Is paper safe?")));
        done(number, "RETURN", Cast.BEN, Map.of("decision", "It is."));
        done(number, "SNOOZE", Cast.BEN, Map.of("until", "2999-01-01T00:00:00Z", "reason", "Later."));
        done(number, "WAKE", Cast.BEN, Map.of());
        done(number, "MERGE", Cast.BEN, Map.of("into", other));
        get(other).body("followers", contains(number));
        done(number, "SPLIT", Cast.BEN, Map.of("reason", "Not the same."));
        done(number, "CLAIM", Cast.BEN, Map.of());
        done(number, "RESOLVE", Cast.BEN, Map.of("answer", "Yes.", "rootCause", "KNOW"));
        done(number, "RATE", Cast.MAYA, Map.of("stars", 5, "comment", "Dry."));
        done(number, "REOPEN", Cast.MAYA, Map.of("reason", "It leaks."));
        done(number, "CLAIM", Cast.BEN, Map.of());
        done(number, "RESOLVE", Cast.BEN, Map.of("answer", "Wax it.", "rootCause", "KNOW"));
        done(number, "CONFIRM", Cast.MAYA, Map.of());

        get(number)
                .body("state", equalTo("CLOSED"))
                .body("version", equalTo(23))
                .body("priorityReason", equalTo("It sinks."))
                .body("rating", equalTo(5))
                .body("details.advertiser", equalTo("Paper Navy"))
                .body("escalation.packet.Ask", equalTo("Is paper safe?"))
                .body("history.note", hasItem("Which paper?"))
                .body("history.subject", hasItem(other));
    }

    @Test
    void number_isReadWithAndWithoutItsLetters() {
        String number = opened(Map.of("person", Cast.MAYA, "text", SUBMARINE));

        get(number.substring("INT-".length())).body("number", equalTo(number));
        get(number.toLowerCase(Locale.ROOT)).body("number", equalTo(number));
    }

    private static String opened(Map<String, String> body) {
        return created(body, UUID.randomUUID().toString());
    }

    private static String created(Map<String, String> body, String key) {
        var response = asOperator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract();
        String number = response.path("number");
        assertThat(response.header("Location")).endsWith(TICKETS + "/" + number);
        return number;
    }

    private static ValidatableResponse get(String number) {
        return asOperator().get(TICKETS + "/" + number).then().statusCode(200);
    }

    private static void done(String number, String act, String person, Map<String, ?> fields) {
        act(number, act, person, fields).statusCode(200);
    }

    private static ValidatableResponse act(String number, String act, String person, Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("act", act);
        body.put("person", person);
        return asOperator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(TICKETS + "/" + number + "/transitions")
                .then();
    }
}
