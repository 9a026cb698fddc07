package org.integritydesk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.integritydesk.api.Rest;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a market or an area leaves of what comes of themes: the same on the page, in its files and in the REST interface. */
@QuarkusTest
class NarrowedTest {
    private static final String CANADIAN = "Velvet gondola";
    private static final String AMERICAN = "Plush tramway";

    @Inject
    Rows rows;

    @BeforeEach
    void aThemeOfEachCountry() {
        project(theme(CANADIAN, "CA", "ALC"));
        project(theme(AMERICAN, "US", "FIN"));
    }

    @AfterEach
    void forget() {
        rows.of("delete from insight_question where asker like 'U0NARROW%'");
        rows.of("delete from question where asker like 'U0NARROW%'");
        // Its history can never be deleted, so it was given up long ago.
        rows.of(
                "update improvement_project set state = 'DECLINED', updated_at = now() - interval '1 year'"
                        + " where theme_label in (?, ?)",
                CANADIAN,
                AMERICAN);
        rows.of("delete from theme where label in (?, ?)", CANADIAN, AMERICAN);
    }

    @ParameterizedTest
    @CsvSource({"roadmap,roadmap", "promotions,roadmap", "training,training"})
    void marketAndArea_leaveWhatIsTheirs(String view, String part) {
        check(view, part, "", List.of(CANADIAN, AMERICAN), List.of());
        check(view, part, "?market=CA", List.of(CANADIAN), List.of(AMERICAN));
        check(view, part, "?market=US", List.of(AMERICAN), List.of(CANADIAN));
        check(view, part, "?area=ALC", List.of(CANADIAN), List.of(AMERICAN));
        check(view, part, "?market=CA&area=FIN", List.of(), List.of(CANADIAN, AMERICAN));
    }

    private static void check(String view, String part, String filters, List<String> shown, List<String> gone) {
        String page =
                Browsing.as(Cast.KAI).get("/insights/parts/" + part + filters).asString();
        JsonPath file = Browsing.as(Cast.KAI)
                .get("/insights/export/" + view + ".json" + filters)
                .jsonPath();
        JsonPath rest = Rest.asOperator()
                .queryParam("limit", 200)
                .get("/api/v1/insights/" + view + filters)
                .jsonPath();

        for (String text : List.of(page, file.getString("items"))) {
            assertThat(shown).allSatisfy(theirs -> assertThat(text).contains(theirs));
            assertThat(gone).allSatisfy(others -> assertThat(text).doesNotContain(others));
        }
        assertThat(rest.getList("items")).isEqualTo(file.getList("items"));
    }

    /** Six people of the market asked, for they did not know. */
    private long theme(String label, String market, String area) {
        long theme = Long.parseLong(rows.of(
                        "insert into theme (label, typical, area, middle, model, first_seen, last_seen)"
                                + " values (?, 'q', ?, '', '', now(), now()) returning id",
                        label,
                        area)
                .getFirst());
        rows.of("""
                with asked as (
                  insert into question (delivery_key, asker, room, surface, text, market, market_evidence, outcome, confidence,
                    candidates, asked_at, understood, law_caveat, took_ms)
                  select 'narrowed/' || ? || '/' || n, 'U0NARROW' || n, 'C0NARROW', 'COMMAND', 'q', ?, 'chosen', 'ANSWER', 0.9,
                    '[]', now() - interval '1 day', '{}', false, 1
                  from generate_series(1, 6) as n
                  returning id, asked_at, asker, market)
                insert into insight_question (question, asked_at, asker, market, area, result, replied, cause, theme)
                select id, asked_at, asker, market, ?, 'ANSWERED', true, 'KNOW', ? from asked
                """, Long.toString(theme), market, area, theme);
        return theme;
    }

    private static void project(long theme) {
        Rest.asOperator()
                .contentType(ContentType.JSON)
                .body(Map.of("person", Cast.KAI, "values", Map.of()))
                .post("/api/v1/insights/themes/" + theme + "/project")
                .then()
                .statusCode(200);
    }
}
