package org.integritydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.integritydesk.api.Rest.FAQ;
import static org.integritydesk.api.Rest.asOperator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.integritydesk.knowledge.EntryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FaqTransferResourceTest {
    private static final String HEADER =
            "id,kind,question,answer,area,issue_type,markets,sources,mark,verified_on,review_by,owner,status\n";

    @ParameterizedTest
    @EnumSource(EntryFormat.class)
    void everything_exportedAndImported_isUnchanged(EntryFormat format) {
        var export = asOperator()
                .get(FAQ + "export?format=" + format.suffix())
                .then()
                .statusCode(200);
        byte[] everything = export.header("Content-Disposition", containsString("faq."))
                .header("Content-Type", startsWith(format.mediaType()))
                .extract()
                .asByteArray();

        var report = load(format.mediaType(), everything, "").statusCode(200).body("applied", equalTo(true));

        report.body("added", equalTo(List.of()))
                .body("changed", equalTo(List.of()))
                .body("refused", equalTo(List.of()))
                .body("unchanged", hasItem("alc-craft-brewery-us"));
        assertThat(report.extract().<List<String>>path("unchanged")).hasSizeGreaterThanOrEqualTo(183);
    }

    @Test
    void table_addsAndChanges_andSaysSo() {
        load(HEADER + row("alc-table-one", "Can a table one brewery run ads?"), "")
                .statusCode(200)
                .body("added", equalTo(List.of("alc-table-one")));
        load(HEADER + row("alc-table-one", "Can a table one winery run ads?"), "")
                .body("changed", equalTo(List.of("alc-table-one")));
        asOperator()
                .get(FAQ + "alc-table-one")
                .then()
                .body("question", equalTo("Can a table one winery run ads?"))
                .body("origin", equalTo("my.csv"));
    }

    @Test
    void badRow_isRefusedWithAll_orAloneIfAskedTo() {
        String table = HEADER
                + row("alc-table-two", "Can a table two brewery run ads?")
                + row("alc-table-bad", "Can a table bad brewery run ads?").replace("ALC", "ALCO");

        load(table, "")
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("my.csv:3: area: 'ALCO' is not a policy area"))
                .body("report.applied", equalTo(false))
                .body("report.added", equalTo(List.of("alc-table-two")))
                .body("report.refused[0].file", equalTo("my.csv"))
                .body("report.refused[0].line", equalTo(3))
                .body("report.refused[0].field", equalTo("area"));
        asOperator().get(FAQ + "alc-table-two").then().statusCode(404);

        load(table, "&partial=true")
                .statusCode(200)
                .body("added", equalTo(List.of("alc-table-two")))
                .body("refused.line", equalTo(List.of(3)));
        asOperator().get(FAQ + "alc-table-two").then().statusCode(200);
        asOperator().get(FAQ + "alc-table-bad").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "text/csv", "text/tab-separated-values"})
    void whatIsNothing_isRefused(String type) {
        load(type, "\0\1nothing".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("report.refused[0].field", not(equalTo("")));
    }

    @Test
    void otherFormats_areRefused() {
        asOperator().get(FAQ + "export?format=xls").then().statusCode(400).contentType(Problem.MEDIA_TYPE);
        asOperator().get(FAQ + "export").then().statusCode(400);
        load("application/json", "[]".getBytes(StandardCharsets.UTF_8), "").statusCode(415);
    }

    @Test
    void list_isATable_forWhoeverAsksForOne() {
        load(
                HEADER
                        + row("alc-table-list-1", "Can a bugle shop run ads?")
                        + row("alc-table-list-2", "Can a bugle bar run ads?"),
                "");

        var first = asOperator()
                .accept("text/csv")
                .get(FAQ + "?q=bugle&limit=1")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(containsString("alc-table-list-1"))
                .header("Link", containsString("cursor=alc-table-list-1"))
                .header("Link", containsString("rel=\"next\""));
        assertThat(first.extract().asString()).contains("id,kind,question").doesNotContain("alc-table-list-2");
        asOperator()
                .accept("text/tab-separated-values")
                .get(FAQ + "?q=bugle&cursor=alc-table-list-1")
                .then()
                .body(startsWith("id\tkind\tquestion"))
                .header("Link", equalTo(null));
    }

    private static ValidatableResponse load(String table, String more) {
        return load("text/csv", table.getBytes(StandardCharsets.UTF_8), more);
    }

    private static ValidatableResponse load(String type, byte[] body, String more) {
        return asOperator()
                .contentType(type)
                .body(body)
                .post(FAQ + "import?file=my.csv" + more)
                .then();
    }

    private static String row(String id, String question) {
        return id + ",faq," + question + ",Yes.,ALC,ELIGIBLE,US,https://example.com | A page | 2025"
                + ",A,2026-01-10,2026-07-10,lead,published\n";
    }
}
