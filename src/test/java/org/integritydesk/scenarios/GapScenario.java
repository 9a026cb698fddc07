package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** Somebody asks what the desk does not know: a ticket, at once. */
@QuarkusTest
class GapScenario extends Scenario {
    @Test
    void command_isToldAtOnce_thatATicketIsOpen() {
        Seen told = asRep().in(US).ask("Our falconry school hires out hawks for weddings, any objection?");

        told.isPrivate()
                .says("No approved answer exists for this. Ticket INT-", " is open.", "in a direct message")
                .offers("Add details", "Never mind");
        stage.sentOnly("chat.postMessage " + TRIAGE);
    }

    @Test
    void mention_isToldInTheThread() {
        asRep().in(US)
                .sayAndReadThread("@integrity may a bagpipe orchestra tour the Yukon?")
                .says("No approved answer exists for this. Ticket INT-", "in this thread")
                .offers("Add details", "Never mind");
        stage.sentOnly("chat.postMessage " + US, "chat.postMessage " + TRIAGE);
    }

    @Test
    void directMessage_isToldRightThere() {
        asRep().sayAndRead("may a yodelling choir tour the Rockies?")
                .says("No approved answer exists for this. Ticket INT-", "right here");
        stage.sentOnly("chat.postMessage D0REPMAYA", "chat.postMessage " + TRIAGE);
    }

    @Test
    void details_reachTheCard_andStaffIsTold() {
        Seen told = asRep().in(US).ask("Is embalming heirloom goldfish at dawn fine by us?");
        Form form = told.opensForm("Add details");
        assertThat(form.title()).isEqualTo("Details for " + told.ticket());
        assertThat(form.fields())
                .containsExactly(
                        "Advertiser",
                        "Ad, ad-group or advertiser ids",
                        "Market",
                        "Launch date",
                        "Spend at risk",
                        "What was tried");
        assertThat(form.prefilled("Market")).isEqualTo("US");

        form.write("Advertiser", "Goldfish & Sons")
                .write("Ad, ad-group or advertiser ids", "7001, 7002")
                .write("Market", "US and CA")
                .write("Launch date", "2026-12-24")
                .write("Spend at risk", "25k USD a week")
                .write("What was tried", "appealed twice")
                .submit();

        assertThat(asRep().form().words()).contains("Your details are on " + told.ticket());
        Seen card = asStaff()
                .card(told.ticket())
                .says(
                        "Advertiser: Goldfish & Sons",
                        "Ids: 7001, 7002",
                        "Market: US and CA",
                        "Launch: 2026-12-24",
                        "Spend at risk (rep's estimate): 25k USD a week",
                        "Tried: appealed twice");
        asStaff()
                .in(TRIAGE)
                .reads("Maya Chen added details to " + told.ticket())
                .isInThreadOf(card.ts());
        stage.sentOnly(
                "chat.postMessage " + TRIAGE,
                "views.open",
                "views.update",
                "chat.update " + TRIAGE,
                "chat.postMessage " + TRIAGE);
        stage.pingsNobodyBut(MAYA);
    }

    @Test
    void details_areThereAgain_whenTheFormIsOpenedAgain() {
        Seen told = asRep().in(US).ask("Does a juggling academy for toddlers pass muster?");
        told.opensForm("Add details").write("Advertiser", "Three Balls Ltd").submit();
        asStaff().card(told.ticket()).says("Three Balls Ltd");

        assertThat(told.opensForm("Add details").prefilled("Advertiser")).isEqualTo("Three Balls Ltd");
    }

    @Test
    void neverMind_withdrawsTheTicket() {
        Seen told = asRep().in(US).ask("Would a stilt walking marathon be acceptable?");
        String ticket = told.ticket();
        asStaff().card(ticket).offers("Claim", "Why");

        told.press("Never mind")
                .says(ticket + " is withdrawn. Nobody will work on it.")
                .offers();

        asStaff().card(ticket).says(ticket + " · Withdrawn").offers("Why");
        stage.sentOnly("chat.postMessage " + TRIAGE, "response_url", "chat.update " + TRIAGE);
    }

    @Test
    void neverMind_pressedByAnybodyElse_changesNothing() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity would a limbo dancing marathon be acceptable?");
        Seen card = asStaff().card(told.ticket());

        told.as(asOtherRep()).press("Never mind");

        asOtherRep().in(US).isTold("Only the person who asked can do this with " + told.ticket());
        card.says("· New").offers("Claim", "Why");
        told.offers("Add details", "Never mind");
    }

    @Test
    void addDetails_pressedByAnybodyElse_opensNoForm() {
        Seen told = asRep().in(US).sayAndReadThread("@integrity would a hula hoop marathon be acceptable?");

        Form instead = told.as(asOtherRep()).opensForm("Add details");

        assertThat(instead.words())
                .isEqualTo("Only the person who asked can do this with " + told.ticket() + ". Nothing was changed.");
        assertThat(instead.fields()).isEmpty();
    }

    @Test
    void my_listsOnesOwnTickets_andHomeToo() {
        String ticket = ticketFor("Shall we onboard a kite surfing monastery?");
        String start = ticket + " · New\nShall we onboard a kite surfing monastery?";

        asRep().in(US).ask("my").isPrivate().says(start);
        assertThat(asRep().readsHome()).contains("Raised by you", start).doesNotContain("Open tickets");
        assertThat(asStaff().readsHome()).contains("Open tickets, what is due next first");
        asOtherRep().in(US).ask("my").doesNotSay(ticket);
    }
}
