package org.integritydesk.playground.surfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.playground.workspace.Cast;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private final SettableClock clock = new SettableClock();
    private final Triggers triggers = new Triggers(clock);

    @Test
    void exchange_once() {
        String id = triggers.issue(Cast.MAYA, null);
        assertThat(triggers.exchange(id).user()).isEqualTo(Cast.MAYA);
        assertThatThrownBy(() -> triggers.exchange(id)).hasMessage("exchanged_trigger_id");
    }

    @Test
    void exchange_afterThreeSeconds() {
        String id = triggers.issue(Cast.MAYA, null);
        clock.pass(Duration.ofMillis(3001));
        assertThatThrownBy(() -> triggers.exchange(id)).hasMessage("expired_trigger_id");
    }

    @Test
    void exchange_unknown() {
        assertThatThrownBy(() -> triggers.exchange("1.2.3")).hasMessage("invalid_trigger_id");
    }
}
