package org.integritydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.integritydesk.playground.workspace.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageTest {
    private static final String ACT = "/insights/acts/tried/note?key=one";

    @ParameterizedTest
    @ValueSource(
            strings = {"week", "themes", "gaps", "projects", "training", "roadmap", "quality", "service", "stakeholders"
            })
    void everyPart_isThere(String part) {
        Browsing.as(Cast.KAI)
                .get("/insights/parts/" + part + "?market=CA&area=ALC&from=2025-01-01")
                .then()
                .statusCode(200)
                .body(containsString("aria-current=\"page\""));
    }

    @Test
    void aView_isATable_whatPeopleWroteInItIsNoMarkup() {
        Browsing.as(Cast.KAI)
                .get("/insights/parts/stakeholders")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Cache-Control", equalTo("no-store"))
                .body(
                        containsString("&lt;b&gt;One&lt;/b&gt;"),
                        not(containsString("<b>One")),
                        containsString("1,234"),
                        containsString("25%"),
                        containsString("under 3"),
                        containsString("/insights/rows/tried?key=one"),
                        containsString("Keep a note"));
    }

    /** Nobody's address is a template, and a filter that means nothing is said to. */
    @ParameterizedTest
    @ValueSource(strings = {"{x}", "{", "%zz", "100%", "<b>"})
    void aFilterOfNonsense_isSaidToBe(String market) {
        Browsing.as(Cast.KAI)
                .queryParam("market", market)
                .get("/insights/parts/themes")
                .then()
                .statusCode(400)
                .body(containsString("The market is one of"), not(containsString("<b>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volume?key=%2B999999999-12-31",
                "volume?key=-999999999-01-01",
                "stale-entries?key=%3Cb%3E",
                "stakeholders?key=team-none",
                "themes?key=99999999999999999999"
            })
    void aRowThatIsNone_isSaidToBe(String row) {
        Browsing.as(Cast.KAI)
                .urlEncodingEnabled(false)
                .get("/insights/rows/" + row)
                .then()
                .statusCode(404)
                .body(containsString("There is nothing here"));
    }

    @Test
    void whatThePeriodDoesNotNarrowDown_doesNotAskForALongerOne() {
        Browsing.as(Cast.KAI)
                .get("/insights/parts/roadmap?market=CA&area=WPN")
                .then()
                .body(containsString("Nothing here so far."), not(containsString("longer period")));
    }

    @Test
    void theScripts_comeFromThisHost() {
        String page = Browsing.as(Cast.KAI).get("/insights").asString();

        assertThat(Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(address -> address.startsWith("/") || address.startsWith("#"))
                .filteredOn(address -> address.endsWith(".js") || address.endsWith(".css"))
                .hasSize(4)
                .allSatisfy(asset -> Browsing.fresh().get(asset).then().statusCode(200));
    }

    @Test
    void aRow_opensItsRows_asAPanel_andAsAPage() {
        Browsing.as(Cast.KAI)
                .header("HX-Request", "true")
                .get("/insights/rows/tried?key=one")
                .then()
                .statusCode(200)
                .body(containsString("A row behind One"), not(containsString("<html")));
        Browsing.as(Cast.KAI)
                .get("/insights/rows/tried?key=one")
                .then()
                .statusCode(200)
                .body(containsString("A row behind One"), containsString("<html"));
        Browsing.as(Cast.KAI).get("/insights/rows/tried?key=none").then().statusCode(404);
    }

    @Test
    void rowAsADocument_isOfferedWhereThereIsOne() {
        Browsing.as(Cast.KAI)
                .get("/insights/rows/tried?key=one")
                .then()
                .body(containsString("/insights/documents/tried?key=one"));
        Browsing.as(Cast.KAI)
                .get("/insights/documents/tried?key=one")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .body(equalTo("# One"));
        Browsing.as(Cast.KAI).get("/insights/documents/tried?key=none").then().statusCode(404);
    }

    @Test
    void everyTable_isAFile() {
        Browsing.as(Cast.KAI)
                .get("/insights/export/tried.csv")
                .then()
                .contentType(startsWith("text/csv"))
                .body(equalTo("\uFEFFwhat,asks,share\r\n<b>One</b>,1234,0.25\r\n'=Two,hidden,\r\n"));
        Browsing.as(Cast.KAI)
                .get("/insights/export/tried.json")
                .then()
                .contentType("application/json")
                .body("items[0].values.asks", equalTo(1234))
                .body("items[1].values.asks.hidden", equalTo(true));
    }

    @Test
    void whatDoesNotNarrowAViewDown_isSaid() {
        Browsing.as(Cast.KAI)
                .get("/insights/parts/stakeholders")
                .then()
                .body(containsString("The period and the policy area do not narrow it down."));
    }

    @Test
    void whatBreaks_isAKindSentenceWithAWayBack_asAPage_andAsAPanel() {
        Browsing.as(Cast.KAI)
                .get("/insights/rows/tried?key=broken")
                .then()
                .statusCode(500)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("<html"),
                        containsString("Something went wrong on our side."),
                        matchesPattern("(?s).*incident [0-9a-f]{8}\\..*"),
                        containsString("Back to the page"),
                        not(containsString("IllegalStateException")));
        Browsing.as(Cast.KAI)
                .header("HX-Request", "true")
                .get("/insights/rows/tried?key=broken")
                .then()
                .statusCode(500)
                .contentType(startsWith("text/html"))
                .body(containsString("Something went wrong on our side."), not(containsString("<html")));
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        String form =
                Browsing.fresh().cookie(Browsing.SESSION, session).get(ACT).asString();
        post(session, Map.of("proof", proof(form), "text", "break"))
                .then()
                .statusCode(500)
                .body(containsString("Something went wrong on our side."));
    }

    @Test
    void whatIsNowhere_isAPage_too() {
        for (String address : List.of("/insights/nowhere", "/insights/parts/none", "/insights/tickets/INT-9")) {
            Browsing.as(Cast.KAI)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("text/html"))
                    .body(containsString("There is nothing here"), containsString("Back to the page"));
        }
    }

    @Test
    void whatCannotBeRead_isSaid() {
        Browsing.as(Cast.KAI)
                .get("/insights?from=soon")
                .then()
                .statusCode(400)
                .body(containsString("A day is written like 2026-11-01"));
    }

    @Test
    void anAct_isDoneAsWhoeverIsSignedIn_onceTheFormIsRight() {
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        String form =
                Browsing.fresh().cookie(Browsing.SESSION, session).get(ACT).asString();

        post(session, Map.of("proof", proof(form), "text", " "))
                .then()
                .statusCode(200)
                .body(containsString("Say something."));
        post(session, Map.of("proof", proof(form), "text", "<seen>"))
                .then()
                .statusCode(200)
                .body(containsString("Kept for " + Cast.KAI + ": &lt;seen&gt;"));
    }

    @Test
    void everyField_isFilledInItsOwnWay() {
        String form = Browsing.as(Cast.KAI).get(ACT).asString();

        assertThat(form)
                .containsPattern("<textarea id=\"field-text\"")
                .containsPattern("<input id=\"field-line\"[^>]* type=\"text\"")
                .containsPattern("<input id=\"field-often\"[^>]* type=\"number\" step=\"any\"")
                .containsPattern("<input id=\"field-day\"[^>]* value=\"2026-03-02\" type=\"date\"")
                .containsPattern("<select id=\"field-who\"")
                .contains("<option value=\"ME\">For me</option>")
                .contains("<option value=\"ALL\" selected>For everybody</option>");
    }

    @Test
    void aFormFromElsewhere_doesNothing() {
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        String others = proof(Browsing.as(Cast.ANA).get(ACT).asString());

        for (String proof : new String[] {"", "guessed", others}) {
            post(session, Map.of("proof", proof, "text", "seen"))
                    .then()
                    .statusCode(403)
                    .body(containsString("Nothing was done."));
        }
    }

    private static Response post(String session, Map<String, String> form) {
        return Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .formParams(form)
                .post(ACT);
    }

    static String proof(String page) {
        var found = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
