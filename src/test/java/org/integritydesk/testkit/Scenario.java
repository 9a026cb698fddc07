package org.integritydesk.testkit;

import jakarta.inject.Inject;
import org.integritydesk.playground.workspace.Cast;
import org.junit.jupiter.api.BeforeEach;

/** A story people live through with the desk; it starts in an empty workspace, with the sample entries. */
public abstract class Scenario {
    @Inject
    protected Stage stage;

    @BeforeEach
    protected void cleanStage() {
        stage.clean();
    }

    /** Maya, a sales rep. */
    protected Person asRep() {
        return stage.person(Cast.MAYA);
    }

    /** Sam, a sales rep too. */
    protected Person asOtherRep() {
        return stage.person(Cast.SAM);
    }

    /** Ana of AdEx, not an editor. */
    protected Person asStaff() {
        return stage.person(Cast.ANA);
    }

    /** Ben of AdEx, not an editor. */
    protected Person asOtherStaff() {
        return stage.person(Cast.BEN);
    }

    /** Eva of AdEx, who edits the FAQ. */
    protected Person asEditor() {
        return stage.person(Cast.EVA);
    }

    /** Kai, program manager and admin. */
    protected Person asManager() {
        return stage.person(Cast.KAI);
    }

    /** Maya asks by command what nothing approved answers; the number of the ticket that opens. */
    protected String ticketFor(String question) {
        return asRep().in(Cast.US)
                .ask(question)
                .says("No approved answer exists for this.")
                .ticket();
    }
}
