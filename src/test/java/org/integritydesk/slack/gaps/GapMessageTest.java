package org.integritydesk.slack.gaps;

import java.time.Instant;
import org.integritydesk.insights.Gap;
import org.integritydesk.slack.Golden;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;

class GapMessageTest {
    @Test
    void gap() {
        Golden.matches("gap", GapMessage.of(gap("may … run a raffle for <3 kittens & co?")));
    }

    @Test
    void withoutAWordThatMayBeTold() {
        Golden.matches("gap-without-question", GapMessage.of(gap("")));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> GapMessage.of(gap(text)));
    }

    private static Gap gap(String typical) {
        return new Gap(
                7,
                Market.US,
                PolicyArea.PRO,
                typical,
                4,
                3,
                Instant.parse("2026-03-02T14:00:00Z"),
                Instant.parse("2026-03-09T13:00:00Z"),
                null,
                null,
                null);
    }
}
