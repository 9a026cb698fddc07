package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordOverlapTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Can a brewery advertise?      | can a BREWERY advertise     | 1.0
                    Can a brewery advertise beer? | Can a winery advertise beer?| 0.6666666
                    Can a brewery advertise?      | Is my pixel broken?         | 0
                    a b c                         | a b c                       | 0
                    """)
    void share_ofLongerWordsInCommon(String one, String other, double likeness) {
        assertThat(new WordOverlap().of(one, other)).isCloseTo(likeness, offset(0.001));
        assertThat(new WordOverlap().of(other, one)).isCloseTo(likeness, offset(0.001));
    }
}
