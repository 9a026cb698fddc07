package org.integritydesk.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LandscapeTest {
    @Test
    void floor_isWhatHalfStayBelow() {
        double[] shuffled =
                IntStream.range(0, 100).mapToDouble(i -> (i * 37 % 100) / 100.0).toArray();

        assertThat(new Landscape(0, shuffled).floor()).isEqualTo(0.50);
    }

    @Test
    void fewEntries_haveTheMiddleOne() {
        assertThat(new Landscape(0, new double[] {0.3, 0.5, 0.4}).floor()).isEqualTo(0.4);
    }

    @Test
    void withoutOthers_thereIsNoFloor() {
        assertThat(Landscape.EMPTY.floor()).isZero();
    }
}
