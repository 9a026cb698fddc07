package org.integritydesk.playground.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.playground.workspace.Cast;
import org.junit.jupiter.api.Test;

/** The made-up past: it could have been so, at this desk. That it is in the insights of a fresh one is in RestartIT. */
@QuarkusTest
class PastQuestionsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T18:30:00Z");

    @Test
    void everything_isOver_andOfTheLastWeeks() throws IOException {
        Topic.Book book = History.book();
        List<PastQuestion> asked = PastQuestions.of(book, NOW);

        assertThat(asked).hasSizeBetween(400, 1_500).allMatch(question -> question.isOver(NOW));
        assertThat(asked.getFirst().at()).isAfter(NOW.minus(Duration.ofDays(7L * book.weeks())));
        assertThat(asked.getLast().at()).isAfter(NOW.minus(Duration.ofDays(1)));
        assertThat(asked).extracting(PastQuestion::key).doesNotHaveDuplicates();
        assertThat(PastQuestions.of(book, NOW)).isEqualTo(asked);
    }

    /** Cells of fewer than three people would be hidden. */
    @Test
    void everyTopic_isAskedByEnoughPeople_whoAreNotPlayed() throws IOException {
        Map<String, Long> askers = PastQuestions.of(History.book(), NOW).stream()
                .collect(Collectors.groupingBy(
                        PastQuestion::answer,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                asked -> asked.stream()
                                        .map(PastQuestion::asker)
                                        .distinct()
                                        .count())));
        assertThat(askers).hasSize(History.book().topics().size());
        assertThat(askers.values()).allMatch(people -> people >= 3);
        assertThat(Cast.colleagues()).doesNotContainAnyElementsOf(Cast.people());
    }

    /** So that the history tells of no answer that the desk would not give, or suggest. */
    @Test
    void theDesk_wouldReplyAsItDid() throws IOException {
        assertThat(History.book().topics())
                .allSatisfy(topic -> assertThat(topic.wordings())
                        .as(topic.name())
                        .allSatisfy(wording -> assertThat(reply(wording, topic.us() > 0 ? "US" : "CA"))
                                .as(wording)
                                .satisfies(reply -> {
                                    if (topic.entry() == null) {
                                        assertThat(reply.getString("outcome")).isNotEqualTo("ANSWER");
                                    } else {
                                        assertThat(reply.getList("candidates.id", String.class).stream()
                                                        .limit(3))
                                                .contains(topic.entry());
                                    }
                                })));
    }

    private static JsonPath reply(String wording, String market) {
        String text = wording.replace("{who}", "a client").replace("{where}", "");
        return given().auth()
                .oauth2("playground")
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "market", market, "dryRun", true))
                .post("/api/v1/ask")
                .jsonPath();
    }
}
