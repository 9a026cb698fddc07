package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** What is at stake makes a ticket urgent, whether it is said at once or later. */
@QuarkusTest
class PriorityScenario extends Scenario {
    @Test
    void money_saidInTheQuestion_orLaterInTheDetails_countsTheSame() {
        String atOnce = asRep().in(US)
                .ask("Is an origami hovercraft fine? We have $30k a week at risk.")
                .ticket();
        asStaff().card(atOnce).says("Priority\nP1: at risk: “$30k a week”");

        Seen told = asRep().in(US).ask("May a knitted volcano be shown at night?");
        asStaff().card(told.ticket()).says("Priority\nP3: ", "Impact\nnone known: nothing tells more");
        told.opensForm("Add details")
                .write("Spend at risk", "30,000 USD a week")
                .submit();

        assertThat(asRep().form().words())
                .contains("understood as 30,000 USD a week", "Priority P1: at risk: 30,000 USD a week");
        asStaff()
                .card(told.ticket())
                .says(
                        "Priority\nP1: at risk: 30,000 USD a week, the requester's estimate",
                        "Impact\nhigh: 30,000 USD a week",
                        "Spend at risk (rep's estimate): 30,000 USD a week");
    }

    @Test
    void whatIsNotUnderstood_isKept_andSaidToBeSo() {
        Seen told = asRep().in(US).ask("May a knitted geyser be shown at night?");
        told.opensForm("Add details").write("Spend at risk", "half the quarter").submit();

        assertThat(asRep().form().words()).contains("I found no amount in dollars");
        asStaff()
                .card(told.ticket())
                .says("Priority\nP3: ", "Spend at risk (rep's estimate): half the quarter", "Read as: not understood");
    }

    @Test
    void advertiser_staysInsideTheTicket() {
        String question = "Is an origami zeppelin by Fjordcraft fine?";
        Seen told = asRep().in(US).ask(question);
        told.opensForm("Add details").write("Advertiser", "Fjordcraft").submit();
        asStaff().card(told.ticket()).says("Advertiser: Fjordcraft");

        asOtherRep()
                .in(US)
                .ask("Is an origami zeppelin fine?")
                .says("(" + told.ticket() + ", since ")
                .doesNotSay("Fjordcraft");
        asStaff().claims(told.ticket());
        asStaff()
                .resolving(told.ticket())
                .write("Answer to the requester", "Fjordcraft may fold it.")
                .choose("Root cause", "No rule covers it")
                .submit();

        asStaff().draftCard("the advertiser may fold it").doesNotSay("Fjordcraft");
    }
}
