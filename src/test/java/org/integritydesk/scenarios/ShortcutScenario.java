package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.SAM;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.Test;

/** A message between people becomes a ticket, because somebody asks for it: by an emoji, or by a shortcut. */
@QuarkusTest
class ShortcutScenario extends Scenario {
    @Test
    void emojiOfStaff_opensATicketOfWhoeverWrote_andTellsThemInTheThread() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review, and it is urgent");

        asStaff().in(US).reacts(said, "ticket");

        Seen told = asRep().in(US).reads("AdEx was asked to look into this.").isInThreadOf(said);
        told.says("you will hear from a person in this thread").offers("Add details", "Never mind");
        asStaff()
                .card(told.ticket())
                .says(
                        "My macrame bathyscaphe ad hangs in review, and it is urgent",
                        "Asked by\n@Maya Chen",
                        "Market\nUS",
                        "Priority\nP2: “urgent”",
                        "Why a person: Somebody asked for a person to answer the message.",
                        "Opened from this message by @Ana Ruiz.");
        asStaff().in(TRIAGE).ask("ticket " + told.ticket());
        assertThat(asStaff().form().words()).contains("@Ana Ruiz opened it");
        stage.pingsNobodyBut(MAYA, ANA);
    }

    @Test
    void answer_goesToTheThreadOfTheMessage() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");
        asStaff().in(US).reacts(said, "ticket");
        String ticket = asRep().in(US).reads("AdEx was asked").ticket();

        asOtherStaff().claims(ticket);
        asOtherStaff().resolves(ticket, "It was the harpoon.");

        asRep().in(US).reads("It was the harpoon.").isInThreadOf(said);
    }

    @Test
    void secondEmoji_opensNothing_andSaysWhichTicketThereIs() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");
        asStaff().in(US).reacts(said, "ticket");
        String ticket = asRep().in(US).reads("AdEx was asked").ticket();
        asStaff().card(ticket);

        asOtherStaff().in(US).reacts(said, "ticket");

        asOtherStaff().in(US).isTold("This message has a ticket: " + ticket + ".");
        stage.sentOnly("chat.postMessage " + TRIAGE, "chat.postMessage " + US, "chat.postEphemeral " + US);
        assertThat(stage.count("select count(*) from ticket where source_message = ?", said))
                .isEqualTo(1);
    }

    @Test
    void deliveredAgain_isSilent() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");
        asStaff().in(US).reacts(said, "ticket");
        asStaff().card(asRep().in(US).reads("AdEx was asked").ticket());

        stage.deliverLatestEventAgain();

        stage.sentOnly("chat.postMessage " + TRIAGE, "chat.postMessage " + US);
    }

    @Test
    void manyReactAtOnce_oneTicketOpens() throws InterruptedException {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");

        List<Person> staff = List.of(asStaff(), asOtherStaff(), asEditor(), asManager());

        AtOnce.run(4, 4, n -> {
            staff.get(n).in(US).reacts(said, "ticket");
            return n;
        });

        asStaff().card(asRep().in(US).reads("AdEx was asked").ticket());
        assertThat(stage.count("select count(*) from ticket where source_message = ?", said))
                .isEqualTo(1);
    }

    @Test
    void otherEmoji_andTheEmojiOfOthers_doNothing() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");

        asStaff().in(US).reacts(said, "tada");
        asOtherRep().in(US).reacts(said, "ticket");

        stage.sentOnly();
    }

    @Test
    void whatAnAppWrote_hasNobodyToAnswer() {
        Seen reply = asRep().in(US).sayAndReadThread("@integrity is an origami submarine fine?");
        stage.settle();
        long before = stage.count("select count(*) from ticket");

        asStaff().in(US).reacts(reply.ts(), "ticket");

        asStaff().in(US).isTold("An app wrote this, so there is nobody to answer.");
        assertThat(stage.count("select count(*) from ticket")).isEqualTo(before);
    }

    @Test
    void messageWithoutWords_opensNothing() {
        String said = asRep().in(US).say(":tada: :tada:");

        asStaff().in(US).reacts(said, "ticket");

        asStaff().in(US).isTold("There are no words in this message to answer.");
        stage.sentOnly("chat.postEphemeral " + US);
    }

    @Test
    void questionWithATicket_getsNoSecondOne() {
        String said = asRep().in(US).say("@integrity is an origami submarine fine?");
        String ticket = asRep().in(US).reads("No approved answer exists").ticket();

        asStaff().in(US).reacts(said, "ticket");

        asStaff().in(US).isTold("This message has a ticket: " + ticket + ".");
    }

    @Test
    void shortcut_letsAnybodyHaveAMessageAnswered_andLooksAtTheWordsFirst() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");

        Form form = asOtherRep().in(US).raises(said);
        assertThat(form.words()).contains("@Maya Chen wrote it, and gets the answer.");
        assertThat(form.prefilled("What is to be answered?")).isEqualTo("My macrame bathyscaphe ad hangs in review");
        form.write("What is to be answered?", "Why does a macrame bathyscaphe ad hang in review in Canada?")
                .submit();

        assertThat(form.words()).contains("is open. @Maya Chen hears of it in the thread of the message.");
        String ticket =
                asRep().in(US).reads("AdEx was asked").isInThreadOf(said).ticket();
        asStaff()
                .card(ticket)
                .says(
                        "Why does a macrame bathyscaphe ad hang in review in Canada?",
                        "Asked by\n@Maya Chen",
                        "Market\nCA",
                        "Opened from this message by @Sam Ortiz.");
        asOtherRep().in(US).ask("ticket " + ticket).says("that you can see");
        stage.pingsNobodyBut(MAYA, SAM);
    }

    @Test
    void secondShortcut_saysWhichTicketThereIs() {
        String said = asRep().in(US).say("My macrame bathyscaphe ad hangs in review");
        asOtherRep().in(US).raises(said).submit();
        String ticket = asRep().in(US).reads("AdEx was asked").ticket();

        Form form = asRep().in(US).raises(said);
        form.submit();

        assertThat(form.words()).contains("This message has a ticket: " + ticket + ". No other one was opened");
    }

    @Test
    void shortcut_onAReplyInAThread_answersInThatThread() {
        String root = asRep().in(US).say("Good morning");
        String reply = asOtherRep().in(US).sayInThread(root, "My macrame bathyscaphe ad hangs in review");

        asRep().in(US).raises(reply).submit();

        Seen told = asRep().in(US).reads("AdEx was asked").isInThreadOf(root);
        asStaff().card(told.ticket()).says("Asked by\n@Sam Ortiz", "Opened from this message by @Maya Chen.");
    }

    @Test
    void longMessage_goesOnWhole() {
        String words = "My macrame bathyscaphe ad hangs in review. ".repeat(90) + "The end of the story.";
        String said = asRep().in(US).say(words);

        asOtherRep().in(US).raises(said).submit();

        String ticket = asRep().in(US).reads("AdEx was asked").ticket();
        assertThat(stage.count(
                        "select count(*) from ticket where number = ? and question like '%The end of the story.'",
                        Long.parseLong(ticket.substring("INT-".length()))))
                .isEqualTo(1);
    }

    @Test
    void emptiedForm_isHandedBack() {
        String said = asRep().in(US).say(":tada:");

        asOtherRep().in(US).raises(said).submitHears("What is to be answered?", "Please write what is to be answered");
    }
}
