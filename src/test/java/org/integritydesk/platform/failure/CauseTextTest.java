package org.integritydesk.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CauseTextTest {
    @Test
    void typesAndPlaces_butNoMessage() {
        var failure = new IllegalStateException(
                "Cannot write 'Is Acme allowed?'", new SQLException("Detail: key (xoxb-1)", "23505"));

        assertThat(CauseText.of(failure))
                .matches("IllegalStateException at platform\\.failure\\.CauseTextTest\\.\\w+:\\d+, caused by"
                        + " SQLException 23505 at platform\\.failure\\.CauseTextTest\\.\\w+:\\d+");
    }

    @Test
    void endlessCauses_haveAnEnd() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(CauseText.of(one).split("caused by")).hasSize(5);
    }
}
