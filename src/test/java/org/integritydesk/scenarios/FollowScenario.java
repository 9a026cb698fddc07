package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.LUC;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** A second asker of the same thing is offered to follow the first one's ticket. */
@QuarkusTest
class FollowScenario extends Scenario {
    private static final String MAYAS = "Is an origami submarine folded by Fjordcraft fine?";
    private static final String SAMS = "Is an origami submarine that is folded by Fjordcraft OK?";
    private static final String ANSWER = "It is, as long as it is made of paper.";

    @Inject
    Wire wire;

    @Test
    void secondAsker_isOfferedTheOpenTicket_andNothingOfItsAsker() {
        String first = ticketFor(MAYAS);

        Seen reply = asOtherRep().in(US).ask(SAMS);

        reply.says("AdEx already works on a question much like yours (" + first + ", since ", "you get the same answer")
                .offers("Follow " + first + " instead", "Add details", "Never mind")
                .doesNotSay("Maya", MAYAS);
        stage.pingsNobodyBut("U0REPMAYA", SAM);
    }

    @Test
    void follower_getsTheSameAnswer_inTheirOwnPlace_withTheirOwnWords() {
        String first = ticketFor(MAYAS);
        Seen reply = asOtherRep().sayAndRead(SAMS);
        String second = reply.ticket();

        reply.press("Follow " + first + " instead")
                .says(second + " follows " + first)
                .offers("Mine is different");
        asStaff().card(second).says("· Duplicate", "Follows " + first);
        asStaff().card(first).says("1 other follows: " + second);
        asStaff().claims(first);
        asStaff().resolves(first, ANSWER);

        asRep().reads("has an answer").says(MAYAS, ANSWER);
        asOtherRep().reads("has an answer").says(second, SAMS, ANSWER).doesNotSay(first, MAYAS);
        asStaff().card(second).says("· Resolved", ANSWER);
    }

    @Test
    void follower_canTakeItBack_andWaitsForAnOwnerAgain() {
        String first = ticketFor(MAYAS);
        Seen reply = asOtherRep().in(US).ask(SAMS);
        String second = reply.ticket();
        reply.press("Follow " + first + " instead").says("follows " + first);

        reply = asOtherRep().in(US).reads("follows " + first).press("Mine is different");

        asOtherRep().in(US).reads(second + " is a ticket of its own again");
        asStaff().card(second).says("· New").offers("Merge into " + first, "Claim", "Why");
        asStaff().card(first).doesNotSay("follows");
        assertThat(reply).isNotNull();
    }

    @Test
    void staff_mergesAndSplits_andTheRequesterIsToldWithoutNames() {
        String first = ticketFor(MAYAS);
        String second = asOtherRep().in(US).ask(SAMS).ticket();

        Seen card = asStaff()
                .card(second)
                .says("Similar open tickets", first + " (0.9", "New · nobody yet")
                .press("Merge into " + first)
                .says("· Duplicate")
                .offers("Split", "Why");
        asOtherRep().reads(second + " is about the same as " + first).doesNotSay("Maya", MAYAS);

        card.press("Split").says("· New");
        asOtherRep().reads(second + " is a ticket of its own again");
    }

    @Test
    void answeredBefore_isOnTheCard_forStaffOnly() {
        String first = ticketFor(MAYAS);
        asStaff().claims(first);
        asStaff().resolves(first, ANSWER);
        asRep().reads("has an answer");

        Seen reply = asOtherRep().in(US).ask(SAMS);

        reply.offers("Add details", "Never mind").doesNotSay(ANSWER, first);
        asStaff().card(reply.ticket()).says("Answered before: " + first + " “" + ANSWER + "”");
    }

    @Test
    void whoWasNotOffered_canFollowNothing_byAGuessedNumber() {
        String first = ticketFor(MAYAS);
        Person luc = stage.person(LUC);
        String other = luc.in(US)
                .ask("When does a heated trampoline count as furniture?")
                .ticket();

        wire.click(LUC, US, "ticket.follow", number(other) + ":" + number(first));
        wire.click(SAM, US, "ticket.follow", number(other) + ":" + number(first));
        wire.click(SAM, US, "ticket.merge", number(first) + ":" + number(other));
        wire.click(LUC, US, "ticket.split", number(first));
        stage.settle();

        asStaff().card(other).says("· New");
        asStaff().card(first).says("· New").doesNotSay("follow");
    }

    private static String number(String ticket) {
        return ticket.substring("INT-".length());
    }
}
