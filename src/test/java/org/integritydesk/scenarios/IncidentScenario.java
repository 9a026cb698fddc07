package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.platform.failure.Incident;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Somebody was told a number; staff find out what it stands for. */
@QuarkusTest
class IncidentScenario extends Scenario {
    @Test
    void staff_looksItUp_othersAreSentToThem() {
        String number = Incident.log("A button failed", new IllegalStateException("of nobody's business"))
                .id();
        await().until(() -> stage.count("select count(*) from incident where id = ?", number) == 1);

        asStaff()
                .in(US)
                .ask("incident " + number)
                .says("Incident " + number, "A button failed", "IllegalStateException at scenarios.IncidentScenario")
                .doesNotSay("business");
        asRep().in(US).ask("incident " + number).says("Only AdEx staff").doesNotSay("IllegalStateException");
        asManager().in(US).ask("incident 00000000").says("I know no incident");
        stage.settle();
        assertThat(asStaff().everythingSaid()).isEmpty();
    }

    @Test
    void aQuestionThatBeginsWithTheWord_isAQuestion() {
        asRep().in(US)
                .ask("incident insurance for a tuba parade in Ohio, allowed?")
                .doesNotSay("AdEx staff can look");
    }
}
