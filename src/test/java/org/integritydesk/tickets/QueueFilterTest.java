package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFilterTest {
    @Test
    void words_areReadInAnyOrderAndCase() {
        assertThat(QueueFilter.parse(" p1 Mine\tca gam "))
                .contains(new QueueFilter(QueueView.MINE, Market.CA, PolicyArea.GAM, Priority.P1));
        assertThat(QueueFilter.parse("")).contains(QueueFilter.of(QueueView.ALL));
    }

    @Test
    void words_areWrittenAsTheyAreRead() {
        for (QueueView view : QueueView.values()) {
            var filter = new QueueFilter(view, Market.UNSPEC, PolicyArea.OTH, Priority.P3);
            assertThat(QueueFilter.parse(filter.words())).contains(filter);
            assertThat(QueueFilter.parse(QueueFilter.of(view).words())).contains(QueueFilter.of(view));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jumping", "mine please", "P4", "mine'; drop table ticket; --"})
    void otherWords_areNoFilter(String words) {
        assertThat(QueueFilter.parse(words)).isEmpty();
    }

    @Test
    void position_isWrittenAsItIsRead() {
        var position = new QueuePosition(Instant.parse("2026-11-23T04:13:22.123456Z"), Priority.P1, 1001);

        assertThat(QueuePosition.parse(position.toString())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2026-11-23T04:13:22Z/P1",
                "2026-11-23T04:13:22Z/P9/1",
                "soon/P1/1",
                "2026-11-23T04:13:22Z/P1/x"
            })
    void position_ofAnythingElse_isNone(String text) {
        assertThat(QueuePosition.parse(text)).isEmpty();
    }
}
