package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.playground.Playground;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.web.LateReplies;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Slack takes five private replies to one command, and the fifth is kept for bad news. */
@QuarkusTest
class LateRepliesScenario extends Scenario {
    @Inject
    Wire wire;

    @Inject
    LateReplies replies;

    @Inject
    Playground playground;

    @Test
    void afterFour_theOutboxIsToldToGoAnotherWay_withoutAskingSlack() {
        String url = wire.command(MAYA, US, "many questions", "trigger-many").get("response_url");
        String other = wire.command(MAYA, US, "one question", "trigger-one").get("response_url");

        List<Boolean> taken = IntStream.range(0, 6)
                .mapToObj(i -> replies.whisper(url, new Message("Reply " + i, List.of())))
                .toList();

        assertThat(taken).containsExactly(true, true, true, true, false, false);
        assertThat(playground.calls("response_url")).hasSize(4);
        assertThat(replies.whisper(other, new Message("Reply", List.of()))).isTrue();
        assertThat(replies.whisper(null, new Message("Reply", List.of()))).isFalse();
    }
}
