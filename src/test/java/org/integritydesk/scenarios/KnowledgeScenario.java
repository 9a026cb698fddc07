package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.Test;

/** Editors keep the FAQ from Slack: one writes, another approves, and what is published answers. */
@QuarkusTest
class KnowledgeScenario extends Scenario {
    private static final String SOURCE = "https://example.com/policy | The policy page | 2026-02";

    @Inject
    Library library;

    @Inject
    Wire wire;

    @Test
    void newEntry_answersOnlyAfterAnotherEditorApproved() {
        String question = "Does a kaleidoscope count as a toy for kids?";
        write(question, "May be allowed if no lens is sold.").submit();
        assertThat(asEditor().form().title()).isEqualTo("Waiting for review");
        Seen card = asEditor().draftCard("May be allowed if no lens is sold.");

        decide(card.as(asEditor()), "Publish").submit();
        assertThat(asEditor().form().title()).isEqualTo("Not published");
        assertThat(asEditor().form().words()).contains("another editor has to publish it");
        asOtherRep().in(US).ask(question).doesNotSay("no lens is sold");

        decide(card.as(asManager()), "Publish").submit();
        asManager().hasNoForm();
        asOtherRep().in(US).asksUntilItSays(question, "May be allowed if no lens is sold.");
        card.says("Published by @Kai Nakamura").offers();
    }

    @Test
    void edit_letsThePublishedAnswerGoOn_andTheReviewerSeesWhatChanges() {
        String question = "Does an hourglass count as a timepiece?";
        Entry entry = library.publish(someContent(question));

        Form edit = find(asEditor(), entry).picksForm("Edit");
        assertThat(edit.prefilled("Question")).isEqualTo(question);
        assertThat(edit.words()).contains("goes on answering until another editor has approved");
        edit.write("Answer", "May be allowed if the sand is real.")
                .write("Why this change", "The museum asked")
                .submit();
        asOtherRep().in(US).ask(question).says("May be allowed if the advertiser qualifies.");

        Form review = find(asManager(), entry).picksForm("Review");
        assertThat(review.words())
                .contains("What changes", "The museum asked", "− May be allowed if the advertiser qualifies.")
                .contains("+ May be allowed if the sand is real.");
        review.choose("Your decision", "Publish").submit();

        asOtherRep().in(US).asksUntilItSays(question, "May be allowed if the sand is real.");
        assertThat(find(asEditor(), entry).picksForm("History").words())
                .contains("Version 4, published · by @Kai Nakamura", "Version 3, in review · by @Eva Lindqvist")
                .contains("+ May be allowed if the sand is real.");
    }

    @Test
    void whatIsSentBack_reachesItsAuthor_whoSubmitsItAgain() {
        write("Is a brass sextant navigation gear?", "Allowed on Tuesdays.").submit();
        Seen card = asEditor().draftCard("Allowed on Tuesdays.");

        decide(card.as(asManager()), "Send back to the author")
                .submitComplainsAbout("Comment")
                .write("Comment", "Which Tuesdays?")
                .submit();
        card.says("Sent back by @Kai Nakamura to @Eva Lindqvist", "Which Tuesdays?")
                .offers("Edit", "Discard");

        Form again = asEditor()
                .reads("sent your FAQ entry back")
                .says("Which Tuesdays?")
                .opensForm("Edit");
        assertThat(again.prefilled("Answer")).isEqualTo("Allowed on Tuesdays.");
        again.write("Answer", "Allowed on every Tuesday.").submit();
        decide(asManager().draftCard("Allowed on every Tuesday."), "Publish").submit();

        asOtherRep().in(US).asksUntilItSays("Is a brass sextant navigation gear?", "Allowed on every Tuesday.");
    }

    @Test
    void retiredAnswer_isGivenToNobody_andTheReasonIsInTheHistory() {
        String question = "Does an abacus count as a calculator?";
        Entry entry = library.publish(someContent(question));

        find(asEditor(), entry)
                .picksForm("Retire")
                .write("Why is this answer no longer given?", "The rule went away")
                .submit();

        assertThat(asEditor().form().title()).isEqualTo("Retired");
        asOtherRep().in(US).ask(question).doesNotSay("if the advertiser qualifies");
        Seen found = find(asEditor(), entry);
        assertThat(found.choices()).containsExactly("Edit", "History");
        assertThat(found.picksForm("History").words()).contains("retired · by @Eva Lindqvist", "The rule went away");
    }

    @Test
    void questionThatAnotherEntryHas_isRefused_andNothingIsKept() {
        Entry entry = library.publish(someContent("Is a garden gnome a statue?"));

        write("is a GARDEN gnome a statue", "Never at night, says a second entry.")
                .submitHears("Question", "is already a wording of " + entry.id());

        assertThat(stage.count(
                        "select count(*) from faq_entry_version where content->>'answer' = ?",
                        "Never at night, says a second entry."))
                .isZero();
    }

    @Test
    void contradiction_isShownToWhoeverWritesAndToWhoeverApproves() {
        Entry entry = library.publish(someContent("Are wax seals on envelopes fine to show?"));

        write("Is it fine to show wax seals on envelopes?", "No, this is prohibited.")
                .choose("Market", "United States")
                .submit();

        assertThat(asEditor().form().words())
                .contains(
                        "This may contradict what is published.",
                        "begins as a no",
                        entry.id().value());
        Form review = asManager().draftCard("No, this is prohibited.").opensForm("Review and publish");
        assertThat(review.words())
                .contains("This may contradict what is published.", entry.id().value());
    }

    @Test
    void ruling_hasItsOwnFields() {
        Form form = asEditor().ask("faq").opensForm("New entry");
        assertThat(form.fields()).doesNotContain("Reason for the ruling");

        form.chooseAndSee("Kind", "Ruling: an ambiguity somebody decided");
        assertThat(form.fields()).contains("Reason for the ruling", "Decided by", "Decided on", "Scope");
        fill(form, "Is a zoetrope a screen?", "May be treated as a screen.")
                .write("Reason for the ruling", "It shows moving pictures.")
                .write("Decided by", "Policy lead NA")
                .write("Decided on", "2026-02-01")
                .write("Scope", "Zoetropes with a slit")
                .write("Expires after", "2030-12-31")
                .submit();
        decide(asManager().draftCard("May be treated as a screen."), "Publish").submit();

        asOtherRep().in(US).asksUntilItSays("Is a zoetrope a screen?", "May be treated as a screen.");
        assertThat(stage.count(
                        "select count(*) from faq_entry_version where status = 'PUBLISHED'"
                                + " and content->'ruling'->>'scope' = ?",
                        "Zoetropes with a slit"))
                .isOne();
    }

    @Test
    void secondOfTwoEditors_getsTheirWordsBack() {
        Entry entry = library.publish(someContent("Is a pantograph drawing a copy?"));
        Form eva = find(asEditor(), entry).picksForm("Edit");
        find(asManager(), entry)
                .picksForm("Edit")
                .write("Answer", "Kai was first.")
                .submit();

        eva.write("Answer", "Eva had a good sentence.").submit();

        assertThat(asEditor().form().title()).isEqualTo("Not saved");
        assertThat(asEditor().form().words()).contains("Somebody else changed this entry", "Eva had a good sentence.");
    }

    @Test
    void wording_findsTheAnswerAtOnce_unlessItBelongsToAnother() {
        Entry entry = library.publish(someContent("Who tunes a harpsichord at dawn?"));
        Entry other = library.publish(someContent("Who restores a spinet at dusk?", "spinet repairs at dusk ok?"));

        find(asEditor(), entry)
                .picksForm("Add wording")
                .write("How people ask for it", "spinet repairs at dusk ok?")
                .submitHears("How people ask for it", "already a wording of " + other.id())
                .write("How people ask for it", "plucked keyboard voicing promos?\nquill renewal adverts?")
                .submit();

        assertThat(asEditor().form().title()).isEqualTo("Added");
        asOtherRep().in(US).asksUntilItSays("quill renewal at cockcrow?", "Who tunes a harpsichord at dawn?");
    }

    @Test
    void draft_isFoundByItsWords_andAnswersNobody() {
        Form form = write("Is a barometer a weather forecast?", "Fine under high pressure.");
        form.choose("When you save", "Keep it as a draft").submit();
        assertThat(asEditor().form().title()).isEqualTo("Draft kept");

        Seen found = asEditor().ask("faq barometer forecast");
        found.says("Is a barometer a weather forecast?", "draft, version 1 by @Eva Lindqvist");
        assertThat(found.choices()).containsExactly("Review", "Edit", "Add wording", "History");
        asOtherRep().in(US).ask("Is a barometer a weather forecast?").doesNotSay("high pressure");
    }

    @Test
    void stale_listsWhatIsPastItsReviewDate() {
        Entry entry = library.publish(someContent("Is a metronome tick a sound effect?").toBuilder()
                .verifiedOn(LocalDate.of(2001, 1, 1))
                .reviewBy(LocalDate.of(2001, 2, 1))
                .build());

        asEditor().ask("faq").press("Stale (" + staleOnes() + ")");

        asEditor().isTold("Past their review date").says(entry.id().value(), "stale since 1 Feb 2001");
    }

    @Test
    void home_tellsEditorsHowTheFaqStands_andNobodyElse() {
        assertThat(asEditor().readsHome()).contains("The FAQ", "in review");
        assertThat(asStaff().readsHome()).doesNotContain("The FAQ");
    }

    @Test
    void others_areToldHowToAsk_andCanOpenNothing() {
        asRep().ask("faq on balloons").says("Only FAQ editors", "on balloons").offers();
        Entry entry = library.publish(someContent("Is a stilt walker tall?"));

        assertThat(wire.click(MAYA, US, "faq.edit", entry.id() + "@2").statusCode())
                .isEqualTo(200);

        asRep().in(US).isTold("Only AdEx staff can work on the FAQ.");
        asRep().hasNoForm();
    }

    private long staleOnes() {
        return stage.count("select count(*) from faq_entry e join faq_entry_version v on v.entry_id = e.id"
                + " and v.version = e.published_version where (v.content->>'reviewBy')::date < current_date");
    }

    private Form write(String question, String answer) {
        return fill(asEditor().ask("faq").opensForm("New entry"), question, answer);
    }

    private static Form fill(Form form, String question, String answer) {
        return form.write("Question", question)
                .write("Answer", answer)
                .choose("Policy area", "FMT: format and language")
                .write("Sources", SOURCE);
    }

    private static Form decide(Seen card, String decision) {
        return card.opensForm("Review and publish").choose("Your decision", decision);
    }

    private static Seen find(Person editor, Entry entry) {
        return editor.ask("faq " + entry.id()).says(entry.id().value());
    }
}
