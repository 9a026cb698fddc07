package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.testkit.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightsScenario extends Scenario {
    @Test
    void aManager_findsTheTop_andTheWayToTheRest_byCommandAndAtHome() {
        asManager().in(Cast.US).ask("insights").says("Insights", "Open the insights page");

        assertThat(asManager().home().words()).contains("Insights", "Open the insights page");
    }

    @Test
    void aRep_isToldKindly_andFindsNothingAtHome() {
        asRep().in(Cast.US).ask("insights").says("Insights are for AdEx staff");

        assertThat(asRep().home().words()).doesNotContain("Insights");
    }
}
