package org.integritydesk.scenarios;

import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Confidence;
import org.integritydesk.testkit.Judgements;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How sure the desk must be is learned from what askers say, and an admin may take it back. */
@QuarkusTest
class ConfidenceScenario extends Scenario {
    @Inject
    Judgements judgements;

    @Inject
    Confidence confidence;

    @Inject
    Wire wire;

    @BeforeEach
    @AfterEach
    void asShipped() {
        confidence.use(0, new PersonId("U0BEFORE"));
    }

    @Test
    void admin_refits_andSwitchesBackAndForth() {
        judgements.give(400);
        Seen overview = asManager()
                .in(US)
                .ask("confidence")
                .isPrivate()
                .says("I answer from confidence 0.800 on", "Fit 0 (in use) · ships with me");

        overview.press("Refit now").says("There is a better fit, and it is in use now.");
        int fit = confidence.state().inUse().number();
        overview.says("Fit " + fit + " (in use) · made by", "Fit 0 · ships with me");
        questionsAreDecidedWith(fit);

        overview.press("Use fit 0").says("Fit 0 is in use now.", "Fit 0 (in use)");
        questionsAreDecidedWith(0);

        overview.press("Use fit " + fit).says("Fit " + fit + " is in use now.");
        overview.press("Refit now").says("Nothing was changed: a new fit did no better on the questions held out.");
        questionsAreDecidedWith(fit);
    }

    @Test
    void staff_look_andChangeNothing() {
        asStaff()
                .in(US)
                .ask("confidence")
                .says("I answer from confidence", "Fit 0 (in use)")
                .offers();
    }

    @Test
    void rep_isRefused() {
        asRep().in(US)
                .ask("confidence")
                .isPrivate()
                .says("Only admins and AdEx staff can look at this.")
                .offers();

        wire.click(MAYA, US, "confidence.refit", "refit").then().statusCode(200);
        asRep().in(US).reads("Only admins can change this. Nothing was changed.");
    }

    /** On this instance, which follows within moments. */
    private void questionsAreDecidedWith(int fit) {
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            asRep().in(US).ask("can a craft brewery run ads in the US?");
            return stage.count(
                            "select cast(search->'gate'->>'fit' as int) from question where search is not null order by id desc limit 1")
                    == fit;
        });
    }
}
