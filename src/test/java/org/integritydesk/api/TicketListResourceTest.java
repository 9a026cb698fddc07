package org.integritydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.integritydesk.api.Rest.TICKETS;
import static org.integritydesk.api.Rest.asOperator;
import static org.integritydesk.tickets.SomeTicket.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.OpenTicket;
import org.integritydesk.tickets.Priority;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test has a requester of its own, whose tickets are those it lists. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketListResourceTest {
    private final String requester = "U0" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    TicketDesk desk;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 23, 200})
    void allPagesTogether_areTheList_whateverIsOpenedAndChangedMeanwhile(int limit) {
        List<TicketNumber> before = open(23);

        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = list(mine().queryParam("limit", limit), cursor);
            List<String> numbers = page.extract().path("items.number");
            assertThat(numbers).hasSizeBetween(1, limit);
            walked.addAll(numbers);
            cursor = page.extract().path("next");
            open("Another one, opened meanwhile");
            desk.act(before.get(walked.size() % 23), new TicketAct.Claim(), staff("U0STAFF"));
        } while (cursor != null);

        assertThat(walked)
                .containsExactlyElementsOf(before.stream()
                        .sorted(Comparator.comparing(TicketNumber::value).reversed())
                        .map(TicketNumber::toString)
                        .toList());
    }

    @Test
    void ticket_hasTheFieldsOfTheContract() {
        TicketNumber number = open("Is an origami submarine fine?");

        list(mine(), null)
                .body("next", nullValue())
                .body("items[0].number", equalTo(number.toString()))
                .body("items[0].state", equalTo("NEW"))
                .body("items[0].open", equalTo(true))
                .body("items[0].priority", equalTo("P3"))
                .body("items[0].market", equalTo("US"))
                .body("items[0].area", equalTo("HLT"))
                .body("items[0].question", equalTo("Is an origami submarine fine?"))
                .body("items[0].requester", equalTo(requester))
                .body("items[0].assignee", nullValue())
                .body("items[0].createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "state, NEW, 1",
        "state, 'NEW,claimed', 2",
        "state, RESOLVED, 0",
        "open, true, 2",
        "open, false, 0",
        "market, CA, 1",
        "area, FIN, 1",
        "priority, P0, 1",
        "assignee, U0STAFF, 1",
        "assignee, U0NOBODY, 0",
        "q, SUBMARINE origami, 1",
        "q, origami tank, 0",
        "q, 100%, 1",
        "q, '%', 1",
        "q, _, 0",
        "createdTo, 2020-01-01T00:00:00Z, 0",
        "createdFrom, 2020-01-01T00:00:00Z, 2",
        "updatedSince, 2020-01-01T00:00:00Z, 2",
        "updatedSince, 2999-01-01T00:00:00Z, 0"
    })
    void filter_leavesWhatIsAskedFor(String name, String value, int expected) {
        open("Is an origami submarine fine?");
        TicketNumber claimed = desk.open(request("Is a tank 100% fine?", Market.CA, PolicyArea.FIN, Priority.P0))
                .number();
        desk.act(claimed, new TicketAct.Claim(), staff("U0STAFF"));

        list(mine().queryParam(name, value), null).body("items.size()", equalTo(expected));
    }

    @Test
    void updatedSince_findsWhatChangedAfterwards() {
        TicketNumber old = open("Is an origami submarine fine?");
        open("Is an origami tank fine?");
        desk.act(old, new TicketAct.Claim(), staff("U0STAFF"));
        Instant now = desk.find(old).orElseThrow().updatedAt();

        list(mine().queryParam("updatedSince", now.toString()), null)
                .body("items.number", equalTo(List.of(old.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "cursor=nonsense",
                "state=LOST",
                "open=maybe",
                "open=true&state=NEW",
                "market=MARS",
                "area=FUN",
                "priority=P9",
                "createdFrom=yesterday",
                "updatedSince=2026",
                "q=a+b+c+d+e+f+g+h+i+j+k"
            })
    void badParameter_isAProblemWithASentence(String parameters) {
        for (String path : List.of("/api/v1/tickets?", "/api/v1/tickets.csv?")) {
            asOperator()
                    .urlEncodingEnabled(false)
                    .get(path + parameters)
                    .then()
                    .statusCode(400)
                    .contentType(Problem.MEDIA_TYPE)
                    .body("detail", matchesPattern(".{10,}\\."));
        }
    }

    @Test
    void table_isAPageWithALinkToTheNext() throws IOException {
        List<TicketNumber> numbers = open(3);

        var page = list(mine().accept("text/csv").queryParam("limit", 2), null)
                .contentType(startsWith("text/csv"))
                .header("Link", containsString("cursor=" + numbers.get(1)))
                .extract();

        assertThat(column("number", page.asString()))
                .containsExactly(numbers.get(2).toString(), numbers.get(1).toString());
    }

    /** More than are ever in memory at once. */
    @Test
    void export_hasEverythingThatPassesTheFilter_onceEach() throws IOException {
        List<TicketNumber> numbers = QuarkusTransaction.requiringNew().call(() -> open(601));
        desk.open(request("@SUM(A1)", Market.CA, PolicyArea.FIN, Priority.P0));

        String all = asOperator()
                .queryParam("requester", requester)
                .queryParam("market", "US")
                .get("/api/v1/tickets.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("tickets.csv"))
                .extract()
                .asString();

        assertThat(column("number", all))
                .containsExactlyElementsOf(
                        numbers.reversed().stream().map(TicketNumber::toString).toList());
    }

    @Test
    void export_runsNoFormulas() throws IOException {
        open("=HYPERLINK(\"https://evil.example\")");

        String all = asOperator()
                .queryParam("requester", requester)
                .get("/api/v1/tickets.csv")
                .asString();

        assertThat(column("question", all)).containsExactly("'=HYPERLINK(\"https://evil.example\")");
    }

    private RequestSpecification mine() {
        return asOperator().queryParam("requester", requester);
    }

    private static ValidatableResponse list(RequestSpecification request, @Nullable String cursor) {
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(TICKETS)
                .then()
                .statusCode(200);
    }

    private static List<String> column(String name, String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .stream()
                .map(row -> row.get(name))
                .toList();
    }

    private List<TicketNumber> open(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> open("Is origami submarine " + i + " fine?"))
                .toList();
    }

    private TicketNumber open(String question) {
        return desk.open(request(question, Market.US, PolicyArea.HLT, Priority.P3))
                .number();
    }

    private OpenTicket request(String question, Market market, PolicyArea area, Priority priority) {
        return new OpenTicket(
                new PersonId(requester),
                null,
                null,
                question,
                market,
                area,
                priority,
                List.of(),
                "Nothing is about submarines",
                SomeTicket.INTAKE,
                List.of());
    }
}
