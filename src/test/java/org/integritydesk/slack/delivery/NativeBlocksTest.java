package org.integritydesk.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.slack.digest.Look;
import org.junit.jupiter.api.Test;

class NativeBlocksTest {
    private static final Carried ARRIVED = new Carried.Sent(null);
    private static final Carried REFUSED = new Carried.Hopeless("Slack says invalid_blocks", "C0US");

    private final SettableClock clock = new SettableClock();
    private final List<Look> tried = new ArrayList<>();
    private final NativeBlocks natives = new NativeBlocks(clock);

    @Test
    void whatArrives_isNotTriedAgain() {
        assertThat(natives.carry(noted(look -> ARRIVED))).isEqualTo(ARRIVED);
        assertThat(natives.carry(noted(look -> ARRIVED))).isEqualTo(ARRIVED);

        assertThat(tried).containsExactly(Look.NATIVE, Look.NATIVE);
    }

    @Test
    void refusedBlocks_goPlain_andStaySoForADay() {
        Function<Look, Carried> slack = noted(look -> look == Look.NATIVE ? REFUSED : ARRIVED);

        assertThat(natives.carry(slack)).isEqualTo(ARRIVED);
        clock.pass(NativeBlocks.REMEMBERED.minusSeconds(1));
        natives.carry(slack);
        assertThat(tried).containsExactly(Look.NATIVE, Look.PLAIN, Look.PLAIN);

        clock.pass(Duration.ofSeconds(1));
        natives.carry(slack);
        assertThat(tried).endsWith(Look.NATIVE, Look.PLAIN);
    }

    /** Then they are not the reason, and the next message is tried with them. */
    @Test
    void refusedBothWays_isNotRemembered() {
        assertThat(natives.carry(noted(look -> REFUSED))).isEqualTo(REFUSED);
        natives.carry(noted(look -> ARRIVED));

        assertThat(tried).containsExactly(Look.NATIVE, Look.PLAIN, Look.NATIVE);
    }

    @Test
    void otherRefusals_andFailures_areNotAboutBlocks() {
        natives.carry(noted(look -> new Carried.Hopeless("Slack says channel_not_found")));
        natives.carry(noted(look -> new Carried.TryLater(null, "Slack was not reached")));

        assertThat(tried).containsExactly(Look.NATIVE, Look.NATIVE);
    }

    private Function<Look, Carried> noted(Function<Look, Carried> attempt) {
        return look -> {
            tried.add(look);
            return attempt.apply(look);
        };
    }
}
