package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** What counts as a gap, on the real database. Gaps may be kept by this test or by the job meanwhile: it makes no difference. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class GapsTest {
    @Inject
    Gaps gaps;

    @Inject
    Insights insights;

    @Inject
    SomeAsked asked;

    @Inject
    Clock clock;

    @Test
    void missWhileSearchFailed_isNone() {
        long failed = asked.missed("U0GAP1", "may an alpine horn duel be shown", clock.instant(), false, "en");
        long worked = asked.missed("U0GAP1", "may an otter ballet be shown", clock.instant(), true, "en");

        gaps.keep();

        assertThat(gapsOf(failed)).isEmpty();
        assertThat(gapsOf(worked)).hasSize(1);
    }

    @Test
    void otherLanguage_orAnAnswer_isNone() {
        long french = asked.missed("U0GAP2", "un duel de cornemuses", clock.instant(), true, "fr");
        long answered = asked.answered("U0GAP2", "may a lute orchestra be shown", clock.instant());

        gaps.keep();

        assertThat(gapsOf(french)).isEmpty();
        assertThat(gapsOf(answered)).isEmpty();
    }

    @Test
    void beforeAnythingWasPublished_thereIsNoGap() {
        long early = asked.missed("U0GAP3", "may a gong parade be shown", clock.instant(), true, "en");
        asked.rows(
                "update question set asked_at = ?::timestamptz - interval '80 days' where id = ?",
                clock.instant().toString(),
                early);

        gaps.keep();

        assertThat(gapsOf(early)).isEmpty();
    }

    @Test
    void sameQuestion_isTheSameGap_howeverManyLookAtOnce() throws Exception {
        Instant now = clock.instant();
        long one = asked.missed("U0GAP4", "may a snow harp festival be shown", now, true, "en");
        long two = asked.missed("U0GAP5", "may a snow harp festival be shown?", now, true, "en");
        long three = asked.missed("U0GAP6", "is a lighthouse opera fine", now, true, "en");

        AtOnce.run(4, 4, n -> {
            gaps.keep();
            return n;
        });

        assertThat(gapsOf(one)).hasSize(1).isEqualTo(gapsOf(two)).isNotEqualTo(gapsOf(three));
    }

    @Test
    void gapOfAnotherModel_isReadAgain_andTakesTheNextQuestion() {
        Instant now = clock.instant();
        long one = asked.missed("U0GAP8", "may a marble harbour race be shown", now, true, "en");
        gaps.keep();
        asked.rows(
                "update gap set model = 'older', vector = decode(repeat('7f', 384), 'hex') where id = ?",
                Long.parseLong(gapsOf(one).getFirst()));

        long two = asked.missed("U0GAP9", "may a marble harbour race be shown?", now, true, "en");
        gaps.keep();

        assertThat(gapsOf(two)).hasSize(1).isEqualTo(gapsOf(one));
    }

    @Test
    void view_listsOpenGaps_withoutCellsOrRareWords() {
        Instant now = clock.instant();
        long question = asked.missed("U0GAP7", "may Quillbert's heron wrestling be shown", now, true, "en");
        gaps.keep();
        String key = gapsOf(question).getFirst();
        InsightView view = insights.find("gaps").orElseThrow();
        var scope = new Scope(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), null, null);

        InsightTable.Row row = view.table(scope).rows().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseThrow();

        assertThat(row.cells().get(3)).isEqualTo(new InsightTable.Cell.Hidden());
        assertThat(row.cells().get(5)).isEqualTo(new InsightTable.Cell.Value("open"));
        assertThat(row.toString()).doesNotContain("Quillbert", "heron");
        assertThat(view.behind(scope, key).orElseThrow().rows()).hasSize(1);
        assertThat(view.behind(scope, "999999999")).isEmpty();
    }

    private List<String> gapsOf(long question) {
        return asked.rows("select gap::text from gap_question where question = ?", question);
    }
}
