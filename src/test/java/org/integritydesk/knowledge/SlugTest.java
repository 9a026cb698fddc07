package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can a brewery run ads? | alc-can-a-brewery-run-ads",
                "  What's \"new\" -- at Montréal?! | alc-whats-new-at-montreal",
                "禁止 🍺 | alc",
                "one two three four five six seven eight nine ten eleven twelve | alc-one-two-three-four-five-six-seven-eight-nine-ten-eleven"
            })
    void question_becomesAnId(String question, String id) {
        assertThat(Slug.of(PolicyArea.ALC, question)).isEqualTo(id).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH);
        assertThat(EntryRules.checkId(Slug.numbered(id, 12))).isEmpty();
    }
}
