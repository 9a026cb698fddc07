package org.integritydesk.slack.confidence;

import java.time.Instant;
import java.util.List;
import org.integritydesk.answering.ConfidenceDesk.Overview;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Confidence;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.FitUse;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.KeptFit;
import org.integritydesk.knowledge.ProposedFit;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;

class ConfidenceMessageTest {
    private static final Instant MADE = Instant.parse("2026-03-02T14:00:00Z");
    private static final PersonId ADMIN = new PersonId("U0KAI");
    private static final KeptFit SECOND = kept(2, ADMIN);

    @Test
    void history_forAnAdmin() {
        Golden.matches(
                "confidence",
                ConfidenceMessage.of(
                        "Fit 1 is in use now.",
                        overview(
                                kept(1, ADMIN).made().fit(),
                                List.of(SECOND, new KeptFit(kept(1, ADMIN).made(), null, MADE)),
                                List.of(new FitUse(1, ADMIN, MADE.plusSeconds(86_400)), new FitUse(1, null, MADE))),
                        true));
    }

    @Test
    void newDesk_forStaff() {
        Golden.matches(
                "confidence-new",
                ConfidenceMessage.of("", overview(ConfidenceFit.SHIPPED, List.of(), List.of()), false));
    }

    private static Overview overview(ConfidenceFit inUse, List<KeptFit> latest, List<FitUse> uses) {
        return new Overview(
                new Confidence.State(inUse, new Gate(inUse.number(), 0.8, 0.3, 0.712), latest, uses), 412, 57);
    }

    private static KeptFit kept(int number, PersonId by) {
        return new KeptFit(
                new ProposedFit(new ConfidenceFit(number, 6.1, -5.6), number - 1, 412, 0.8617, 0.4312, 0.4021),
                by,
                MADE);
    }
}
