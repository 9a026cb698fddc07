package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.EVA;
import static org.integritydesk.playground.workspace.Cast.KAI;
import static org.integritydesk.playground.workspace.Cast.LUC;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** One incident brings many tickets: staff hear of it once, answer once, and everybody is told. */
@QuarkusTest
class WaveScenario extends Scenario {
    private static final String WORDS =
            "Is the origami submarine of Fjordcraft stuck in the harbour since this morning?";
    private static final List<String> ASKERS = List.of(MAYA, SAM, LUC, EVA, KAI, BEN);
    private static final String ANSWER = "The harbour was closed; it is open again.";

    @Inject
    Wire wire;

    @Test
    void sixAskers_oneAlert_oneIncident_oneAnswer_everybodyIsTold() {
        List<String> tickets = new ArrayList<>();
        for (String asker : ASKERS) {
            tickets.add(ask(asker).ticket());
        }
        String parent = tickets.getFirst();

        Seen alert = asStaff()
                .in(TRIAGE)
                .reads("tickets that are much alike")
                .says("6 tickets that are much alike", "Markets\nUS")
                .says(tickets.toArray(String[]::new))
                .offers("Make one incident")
                .doesNotSay("Fjordcraft", "submarine", "Maya", "Sam");
        assertThat(alerts()).isEqualTo(1);

        alert.press("Make one incident").says("One incident: " + parent).offers();
        asStaff().card(parent).says("· Claimed", "Owner\n@Ana Ruiz", "5 others follow: ");
        asStaff().card(tickets.getLast()).says("· Duplicate");
        asOtherRep().reads(tickets.get(1) + " is about the same as " + parent).doesNotSay("Maya");

        Seen late = ask(MAYA).says("(" + parent + ", since ");
        alert.says("7 tickets", "Not in it: " + late.ticket()).offers("Add 1 to the incident");
        alert.press("Add 1 to the incident").offers();
        assertThat(alerts()).as("still").isEqualTo(1);

        asStaff().resolves(parent, ANSWER);
        for (int i = 1; i < ASKERS.size(); i++) {
            stage.person(ASKERS.get(i))
                    .reads("has an answer")
                    .says(tickets.get(i), WORDS, ANSWER)
                    .doesNotSay(parent);
        }
        asRep().reads(late.ticket() + " has an answer").says(ANSWER);
    }

    @Test
    void whoIsNotStaff_makesNoIncident() {
        List<String> tickets = new ArrayList<>();
        for (String asker : ASKERS) {
            tickets.add(ask(asker).ticket());
        }
        Seen alert = asStaff().in(TRIAGE).reads("6 tickets that are much alike");
        long wave = stage.count("select max(id) from wave");

        wire.click(MAYA, TRIAGE, "ticket.incident", Long.toString(wave));
        stage.settle();

        alert.offers("Make one incident");
        asStaff().card(tickets.getFirst()).says("· New", "nobody yet");
    }

    private Seen ask(String asker) {
        return stage.person(asker).in(US).ask(WORDS);
    }

    private long alerts() {
        return asStaff().in(TRIAGE).everythingSaid().stream()
                .map(Seen::words)
                .filter(words -> words.contains("tickets that are much alike"))
                .count();
    }
}
