package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** A resolved ticket becomes a draft, a reviewed draft becomes an answer. */
@QuarkusTest
class LearnScenario extends Scenario {
    @Inject
    Wire wire;

    @Test
    void publishedDraft_answersTheSameQuestion_withinTwoSeconds() {
        String question = "Can a marionette theatre with real candles run ads?";
        Seen draft = draftFor(question, "May be allowed if a fire warden is present.");
        draft.says(question, "An FAQ draft waits for review, by @Ana Ruiz").offers("Review and publish", "Discard");

        Form review = draft.as(asEditor()).opensForm("Review and publish");
        assertThat(review.prefilled("Question")).isEqualTo(question);
        assertThat(review.prefilled("Answer")).isEqualTo("May be allowed if a fire warden is present.");
        assertThat(review.prefilled("Sources")).contains(" | Decided by AdEx in INT-");
        review.choose("Your decision", "Publish")
                .write("Answer", "May be allowed if a fire warden and a bucket are present.")
                .write("Other wordings", "puppets with candles, ok?\nstring puppets by candlelight")
                .submit();

        asOtherRep()
                .in(US)
                .asksUntilItSays(question, "May be allowed if a fire warden and a bucket are present.")
                .offers("Yes, solved", "No, not quite");
        draft.says("Published by @Eva Lindqvist as version 2. From now on it answers.", "and a bucket")
                .offers();
        asEditor().hasNoForm();
    }

    @Test
    void resolveWithoutTheTick_draftsNothing() {
        String ticket = ticketFor("Can a sundial repair van run promos?");
        asStaff().claims(ticket);
        asStaff().resolves(ticket, "Fine, as far as we know.");
        asRep().reads(ticket + " has an answer");
        stage.settle();

        assertThat(asStaff().in(TRIAGE).everythingSaid())
                .allSatisfy(message -> assertThat(message.words()).doesNotContain("FAQ draft"));
        assertThat(stage.count("select count(*) from faq_entry_version where origin = ?", ticket))
                .isZero();
    }

    @Test
    void discardedDraft_doesNotAnswer() {
        String question = "Can a barrel organ caravan run promos?";
        Seen draft = draftFor(question, "Fine with a monkey.");

        draft.as(asEditor()).press("Discard");

        draft.says("Discarded by @Eva Lindqvist.").offers();
        asOtherRep().in(US).ask(question).doesNotSay("Fine with a monkey.");
    }

    @Test
    void review_byStaffWhoIsNoEditor_isRefused_onPress() {
        Seen draft = draftFor("Can a hurdy-gurdy parlour run promos?", "Fine, softly.");

        draft.as(asStaff()).press("Review and publish");
        asStaff().in(TRIAGE).isTold("Only FAQ editors can review drafts. Nothing was changed.");
        asStaff().hasNoForm();

        draft.as(asOtherStaff()).press("Discard");
        asOtherStaff().in(TRIAGE).isTold("Only FAQ editors can review drafts. Nothing was changed.");
        draft.says("waits for review").offers("Review and publish", "Discard");
    }

    @Test
    void publish_byStaffWhoIsNoEditor_isRefused_onSubmit_andTheWordsComeBack() {
        String question = "Can a carillon museum run promos?";
        Seen draft = draftFor(question, "Fine, loudly.");
        String id = draft.words()
                .lines()
                .filter(line -> line.contains(" · from INT-"))
                .findFirst()
                .orElseThrow();
        String entry = id.substring(0, id.indexOf(' '));

        var reply = wire.submit(
                ANA,
                "draft.review_form",
                entry + "@1",
                Map.of(
                        "question",
                        Wire.typed(question),
                        "answer",
                        Wire.typed("Everything goes, says Ana."),
                        "decision",
                        Wire.chosen("publish")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.asString()).contains("Only FAQ editors", "Everything goes, says Ana.");
        stage.settle();
        draft.says("waits for review");
        asOtherRep().in(US).ask(question).doesNotSay("Everything goes", "loudly");
    }

    @Test
    void publish_ofWhatBreaksTheRules_complainsAtTheField() {
        Seen draft = draftFor("Can a theorbo workshop run promos?", "Fine, plucked.");
        Form review = draft.as(asEditor()).opensForm("Review and publish");

        review.choose("Your decision", "Publish")
                .write("Sources", "not an address at all")
                .submitComplainsAbout("Sources");

        draft.says("waits for review");
    }

    @Test
    void publish_ofADraftSettledMeanwhile_givesTheWordsBack() {
        Seen draft = draftFor("Can a serpent horn workshop run promos?", "Fine, coiled.");
        Form eva = draft.as(asEditor()).opensForm("Review and publish");
        draft.as(asManager()).press("Discard");
        draft.says("Discarded by @Kai Nakamura.");

        eva.choose("Your decision", "Publish")
                .write("Answer", "My careful answer.")
                .submit();

        assertThat(asEditor().form().title()).isEqualTo("Not published");
        assertThat(asEditor().form().words())
                .contains("Somebody else changed this entry in the meantime", "My careful answer.");
        stage.settle();
        draft.says("Discarded by @Kai Nakamura.");
    }

    private Seen draftFor(String question, String answer) {
        String ticket = ticketFor(question);
        asStaff().claims(ticket);
        asStaff()
                .resolving(ticket)
                .write("Answer to the requester", answer)
                .choose("Root cause", "No rule covers it")
                .submit();
        return asStaff().draftCard(answer);
    }
}
