package org.integritydesk.scenarios;

import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** The platform's rule is answered; what the law says is a matter for a person. */
@QuarkusTest
class LawScenario extends Scenario {
    @Inject
    Wire wire;

    @Test
    void legalSide_goesToLegal_withThePlatformsRule() {
        asRep().in(US).ask("can a craft brewery run ads in the US?").says("May be allowed if");
        long question = stage.count("select max(id) from question");
        stage.count(
                "with law as (update question set law_caveat = true where id = ? returning 1) select count(*) from law",
                question);

        wire.click(MAYA, US, "answer.legal_side", Long.toString(question));

        String ticket = "INT-" + stage.count("select ticket_number from question where id = ?", question);
        Seen card = asStaff().card(ticket);
        card.says("Why a person: The asker wants to know what the law says, too: for Legal, Privacy and IP (R4).");
    }
}
