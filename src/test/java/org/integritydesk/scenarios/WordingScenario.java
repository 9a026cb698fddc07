package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Library;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.testkit.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries learn the words people use. */
@QuarkusTest
class WordingScenario extends Scenario {
    private static final String CHOICE = "I am not sure which of these you mean.";

    @Inject
    Library library;

    @Inject
    Wire wire;

    @BeforeEach
    void nothingWaits() {
        stage.count("with gone as (delete from variant_proposal returning 1) select count(*) from gone");
    }

    @Test
    void pickedSuggestion_isConfirmedByAnEditor_andThenAnswersAtOnce() {
        library.publish(SomeEntries.someContent("Can a dragon boat race with live bagpipe music run ads?"));
        library.publish(SomeEntries.someContent("Can a dragon boat race with live theremin music run ads?"));
        String words = "dragon boat race with live music by Hop Valley, ok to run ads?";
        Seen choice = asRep().in(US).ask(words).says(CHOICE);
        choice.press("Show this").press("Yes, solved");

        assertThat(asEditor().readsHome()).contains("1 wording to confirm");
        asEditor().in(US).ask("wordings").isPrivate();
        Form form = asEditor().form();
        assertThat(form.prefilled("Wording 1")).isEqualTo(words);
        assertThat(form.words()).contains("Can a dragon boat race with live", "picked by the asker");
        form.write("Wording 1", "dragon boat race with live music, ok to run ads?")
                .choose("What to do with wording 1", "Add it to the entry")
                .submit();
        assertThat(asEditor().form().words()).contains("1 added, 0 rejected, 0 still waiting.");

        asOtherRep()
                .in(US)
                .asksUntilItSays(
                        "dragon boat race with live music, ok to run ads?",
                        "May be allowed if the advertiser qualifies.");
        assertThat(asEditor().readsHome()).doesNotContain("to confirm");
    }

    @Test
    void ticketThatAnEntryAnswers_isResolvedWithIt_andTeachesIt() {
        Entry entry = library.publish(SomeEntries.someContent("Can a punting tour with live harp music run ads?"));
        library.publish(SomeEntries.someContent("Can a punting tour with live oboe music run ads?"));
        String words = "punting tour with live music, allowed to run ads?";
        Seen choice = asRep().in(US).ask(words).says(CHOICE);
        choice.press("None of these, open a ticket");
        String ticket = choice.ticket();
        asStaff().claims(ticket);

        Form form = asStaff().resolving(ticket);
        form.picks("Answered by an entry", entry.content().question());
        assertThat(form.fields()).containsExactly("Answered by an entry", "Answer to the requester", "Root cause");
        assertThat(form.prefilled("Answer to the requester")).startsWith("May be allowed if the advertiser qualifies.");
        form.choose("Root cause", "No rule covers it").submit();

        asRep().reads(ticket + " has an answer").says("May be allowed if the advertiser qualifies.");
        asEditor().in(US).ask("wordings");
        assertThat(asEditor().form().prefilled("Wording 1")).isEqualTo(words);
        assertThat(asEditor().form().words()).contains(entry.content().question(), "answered " + ticket);
        stage.settle();
        assertThat(asStaff().in(TRIAGE).everythingSaid())
                .noneMatch(message -> message.words().contains("FAQ draft"));
    }

    @Test
    void whatStaffTyped_isKept_whenTheyNameAnEntry() {
        Entry entry = library.publish(SomeEntries.someContent("Can a raft tour with live tuba music run ads?"));
        library.publish(SomeEntries.someContent("Can a raft tour with live fife music run ads?"));
        Seen choice = asRep().in(US)
                .ask("raft tour with live music, allowed to run ads?")
                .says(CHOICE);
        choice.press("None of these, open a ticket");
        asStaff().claims(choice.ticket());
        asStaff()
                .resolving(choice.ticket())
                .write("Answer to the requester", "Hello Maya!")
                .picks("Answered by an entry", entry.content().question());

        assertThat(asStaff().form().prefilled("Answer to the requester"))
                .startsWith("Hello Maya!\n\nMay be allowed if the advertiser qualifies.");
    }

    @Test
    void whoIsNoEditor_isToldSo() {
        asStaff().in(US).ask("wordings").says("Only FAQ editors confirm wordings.");
        asStaff().hasNoForm();

        var reply = wire.submit(ANA, "wordings.form", "", Map.of());
        assertThat(reply.asString()).contains("Only FAQ editors confirm wordings.");
    }

    @Test
    void wordingThatBreaksTheRules_isComplainedAbout_inItsRow() {
        library.publish(SomeEntries.someContent("Can a canoe tour with live harp music run ads?"));
        library.publish(SomeEntries.someContent("Can a canoe tour with live oboe music run ads?"));
        asRep().in(US)
                .ask("canoe tour with live music, allowed to run ads?")
                .says(CHOICE)
                .press("Show this");

        asEditor().in(US).ask("wordings");
        asEditor()
                .form()
                .write("Wording 1", "x".repeat(301))
                .choose("What to do with wording 1", "Add it to the entry")
                .submitComplainsAbout("Wording 1");
        asEditor().form().choose("What to do with wording 1", "Reject").submit();

        assertThat(asEditor().form().words()).contains("0 added, 1 rejected, 0 still waiting.");
        asEditor().in(US).ask("wordings");
        assertThat(List.of(asEditor().form().words())).containsExactly("No wording waits. Well done.");
    }
}
