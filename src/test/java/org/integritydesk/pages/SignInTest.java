package org.integritydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.integritydesk.playground.workspace.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {
    @Inject
    DataSource database;

    @Test
    void whoeverIsNotSignedIn_isAskedTo_andSeesNothing() {
        for (String address :
                new String[] {"", "/parts/quality", "/rows/week?key=all", "/export/week.csv", "/acts/tried/note?key=one"
                }) {
            Browsing.fresh()
                    .get("/insights" + address)
                    .then()
                    .statusCode(401)
                    .body(containsString("Please sign in"), not(containsString("<table")));
        }
    }

    @Test
    void aManager_signsIn_andComesBackToWhereTheyWanted() {
        Response back = Browsing.signIn(Cast.KAI);

        back.then().statusCode(303).header("Location", endsWith("/insights/parts/quality"));
        assertThat(back.detailedCookie(Browsing.SESSION))
                .returns(true, cookie -> cookie.isHttpOnly())
                .returns("Lax", cookie -> cookie.getSameSite())
                .returns("/insights", cookie -> cookie.getPath())
                .returns(8 * 60 * 60L, cookie -> cookie.getMaxAge());
        Browsing.as(Cast.KAI).get("/insights").then().statusCode(200);
    }

    /** A colleague's link, or a page that was left open over night. */
    @Test
    void whoeverFollowsALink_comesToIt_afterSigningIn() {
        String door = Browsing.fresh()
                .get("/insights/parts/themes?market=CA&from=2026-10-01")
                .htmlPath()
                .getString("**.find { it.@class == 'button' }.@href");

        Browsing.signIn(Cast.KAI, door)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/insights/parts/themes?market=CA&from=2026-10-01"));
    }

    @Test
    void staff_maySee_whatARep_andAGuest_mayNot() {
        Browsing.as(Cast.ANA).get("/insights").then().statusCode(200);
        for (String person : new String[] {Cast.MAYA, Cast.GIL}) {
            Browsing.as(person)
                    .get("/insights")
                    .then()
                    .statusCode(403)
                    .body(containsString("for AdEx staff"), not(containsString("<table")));
        }
    }

    @Test
    void whoeverSignsInToAnotherWorkspace_isSignedInNowhere() {
        Response back = Browsing.signIn(Cast.VIC);

        back.then().statusCode(403).body(containsString("another Slack workspace"));
        assertThat(back.cookie(Browsing.SESSION)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "U0PMKAI", "'; drop table page_session", ""})
    void aForgedCookie_isNoSession(String cookie) {
        Browsing.fresh()
                .cookie(Browsing.SESSION, cookie)
                .get("/insights")
                .then()
                .statusCode(401);
    }

    @Test
    void aSignInThatAnotherBrowserBegan_isRefused() {
        Response mine = Browsing.fresh().get("/insights/sign-in");
        Response other = Browsing.fresh().get("/insights/sign-in");
        Response provider = Browsing.fresh()
                .urlEncodingEnabled(false)
                .cookie("playground-as", Cast.KAI)
                .get(mine.header("Location"));

        Browsing.fresh()
                .urlEncodingEnabled(false)
                .cookies(other.cookies())
                .get(provider.header("Location"))
                .then()
                .statusCode(403)
                .body(containsString("another window"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/", "//example.com", "/insights?market=%zz", "/insights/%"})
    void theWayBack_leadsNowhereElse(String then) {
        Response out = Browsing.fresh().queryParam("then", then).get("/insights/sign-in");

        assertThat(out.cookie("integrity-sign-in")).matches(".*\\./insights\"?");
    }

    @Test
    void aSession_endsAfterAWorkday() throws SQLException {
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.executeUpdate("update page_session set ends_at = ends_at - interval '8 hours'");
        }

        Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .get("/insights")
                .then()
                .statusCode(401);
    }

    @Test
    void signingOut_endsTheSession_ifTheFormIsOurs() {
        String session = Browsing.signIn(Cast.KAI).cookie(Browsing.SESSION);
        Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .formParam("proof", "guessed")
                .post("/insights/sign-out")
                .then()
                .statusCode(403);
        String page = Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .get("/insights")
                .asString();
        Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .formParam("proof", PageTest.proof(page))
                .post("/insights/sign-out")
                .then()
                .statusCode(303);

        Browsing.fresh()
                .cookie(Browsing.SESSION, session)
                .get("/insights")
                .then()
                .statusCode(401);
    }
}
