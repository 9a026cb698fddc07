package org.integritydesk.slack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.slack.home.SomePage.NOW;

import com.slack.api.model.view.View;
import java.util.List;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;

class UndeliveredBlocksTest {
    private static final Undelivered.Line CARD =
            new Undelivered.Line(17, "INT-1001: its card", "to the triage channel", "the channel is archived", NOW);
    private static final Undelivered.Line WEBHOOK =
            new Undelivered.Line(18, "something for another system", "", "given up after 150 attempts", NOW);

    @Test
    void staff_seesWhatDidNotArrive() {
        Golden.matches("home-undelivered", home(new Undelivered(2, List.of(CARD, WEBHOOK))));
        Golden.matches("home-undelivered-more", home(new Undelivered(5_000, List.of(CARD))));
    }

    @Test
    void nothing_isSaid_ifAllArrived() {
        assertThat(UndeliveredBlocks.of(new Undelivered(0, List.of()))).isEmpty();
    }

    private static View home(Undelivered undelivered) {
        return HomeTab.of(List.of(), null, undelivered, null, 0, null, null, NOW);
    }
}
