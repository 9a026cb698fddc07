package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.chat.RoomId;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.integritydesk.tickets.Said;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketDesk;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketNumber;
import org.integritydesk.tickets.TicketOutcome;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.TicketThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requester's thread and the thread below the card talk to each other; notes and strangers do not get through. */
@QuarkusTest
class ThreadScenario extends Scenario {
    private static final String QUESTION = "Is an origami submarine fine?";

    @Inject
    TicketDesk desk;

    @Inject
    TicketThread thread;

    /** A ticket that Maya opened by a mention in a channel. */
    private record InChannel(String ticket, String question, String card) {
        TicketNumber number() {
            return TicketNumber.parse(ticket).orElseThrow();
        }
    }

    private InChannel askedInChannel() {
        Seen reply = asRep().in(US).sayAndReadThread("@integrity " + QUESTION);
        String ticket = reply.ticket();
        return new InChannel(ticket, Objects.requireNonNull(reply.threadTs()), cardOf(ticket));
    }

    /** The card's ts, once the desk knows where it is. */
    private String cardOf(String ticket) {
        String card = asStaff().card(ticket).ts();
        stage.settle();
        return card;
    }

    /** What is left of earlier stories is not talked about in this one. */
    @BeforeEach
    void nothingElseIsTalkedAbout() {
        var maya = new Actor(new PersonId(MAYA), Set.of());
        desk.raisedBy(maya.id(), 100).forEach(ticket -> desk.act(ticket.number(), new TicketAct.Withdraw(), maya));
        stage.count("update question set asked_at = asked_at - interval '1 hour' where asker = ? returning 1", MAYA);
        stage.settle();
    }

    private Person mayaInChannel() {
        return asRep().in(US);
    }

    private Person anaAtDesk() {
        return asStaff().in(TRIAGE);
    }

    private static Actor ana() {
        return new Actor(new PersonId(ANA), Set.of(Role.STAFF));
    }

    private TicketState stateOf(InChannel asked) {
        stage.settle();
        return desk.find(asked.number()).orElseThrow().state();
    }

    private void waitsForMaya(InChannel asked) {
        desk.act(asked.number(), new TicketAct.Claim(), ana());
        desk.act(asked.number(), new TicketAct.Ask("Which ad is it?"), ana());
        stage.settle();
    }

    private List<TicketAct.Kind> actsOn(InChannel asked) {
        return desk.history(asked.number()).stream().map(event -> event.act()).toList();
    }

    @Test
    void staffBelowTheCard_speakToTheRequester_inTheirThread() {
        InChannel asked = askedInChannel();

        anaAtDesk().sayInThread(asked.card(), "We look at the <fold> & the keel; see https://ads.example/help");

        mayaInChannel()
                .reads("We look at the <fold> & the keel; see https://ads.example/help")
                .isInThreadOf(asked.question())
                .says("@Ana Ruiz of AdEx about " + asked.ticket());
        anaAtDesk()
                .reads("@Ana Ruiz, this went to @Maya Chen")
                .isInThreadOf(asked.card())
                .says("begin with `note:` what is for AdEx only");
        assertThat(desk.find(asked.number()).orElseThrow().service().respondedAt())
                .as("the first response")
                .isNotNull();
        assertThat(actsOn(asked)).endsWith(TicketAct.Kind.TELL);
    }

    @Test
    void staffAreToldOnce_thatTheirWordsReachTheRequester() {
        InChannel asked = askedInChannel();
        anaAtDesk().sayInThread(asked.card(), "Let me look.");
        anaAtDesk().reads("this went to");
        stage.settle();

        anaAtDesk().sayInThread(asked.card(), "It takes an hour.");

        mayaInChannel().reads("It takes an hour.");
        stage.settle();
        assertThat(anaAtDesk().everythingSaid().stream()
                        .filter(seen -> seen.words().contains("this went to")))
                .hasSize(1);
    }

    @Test
    void requesterInTheirThread_speaksToStaff_andIsNotAnsweredByTheDesk() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        mayaInChannel().sayInThread(asked.question(), "Can a craft brewery run ads in the US? It is urgent.");

        anaAtDesk()
                .reads("Can a craft brewery run ads in the US? It is urgent.")
                .isInThreadOf(asked.card())
                .says("@Maya Chen wrote");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(actsOn(asked)).endsWith(TicketAct.Kind.REPLY);
    }

    @Test
    void mentionInTheThread_isAQuestionToTheDesk_andNotForStaff() {
        InChannel asked = askedInChannel();

        mayaInChannel().sayInThread(asked.question(), "@integrity can a craft brewery run ads in the US?");

        mayaInChannel().reads("age").isInThreadOf(asked.question());
        stage.settle();
        assertThat(thread.of(asked.number())).isEmpty();
    }

    @Test
    void reply_wakesATicketThatWaits() {
        InChannel asked = askedInChannel();
        waitsForMaya(asked);
        assertThat(stateOf(asked)).isEqualTo(TicketState.WAITING);

        mayaInChannel().sayInThread(asked.question(), "The one that folds itself.");

        anaAtDesk().reads("The one that folds itself.");
        assertThat(stateOf(asked)).isEqualTo(TicketState.CLAIMED);
        asStaff().card(asked.ticket()).says(asked.ticket() + " · Claimed");
    }

    @Test
    void note_neverReachesTheRequester() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        anaAtDesk().sayInThread(asked.card(), "*Note:* this advertiser is a bore");

        anaAtDesk().reads("@Ana Ruiz, your note stays here").isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(asRep().everythingSaid()).isEmpty();
        assertThat(thread.of(asked.number())).singleElement().satisfies(note -> {
            assertThat(note.passage()).isEqualTo(TicketMessage.Passage.INTERNAL);
            assertThat(note.words()).isEqualTo("this advertiser is a bore");
        });
        assertThat(actsOn(asked)).endsWith(TicketAct.Kind.NOTE);
    }

    @Test
    void whatBecomesANoteByAnEdit_isTakenBack() {
        InChannel asked = askedInChannel();
        String said = anaAtDesk().sayInThread(asked.card(), "this advertiser is a bore");
        mayaInChannel().reads("this advertiser is a bore");

        anaAtDesk().edits(said, "note: this advertiser is a bore");

        anaAtDesk().reads("your note stays here");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("bore"));
    }

    @Test
    void aNote_staysOne_alsoWithoutItsMark() {
        InChannel asked = askedInChannel();
        String said = anaAtDesk().sayInThread(asked.card(), "note: this advertiser is a bore");

        anaAtDesk().edits(said, "this advertiser is a bore");

        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("bore"));
    }

    @Test
    void edits_areFollowed_inBothDirections() {
        InChannel asked = askedInChannel();
        String staff = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String rep = mayaInChannel().sayInThread(asked.question(), "The launch is on Monday.");
        mayaInChannel().reads("It takes an hour.");
        anaAtDesk().reads("The launch is on Monday.");

        anaAtDesk().edits(staff, "It takes a day.");
        mayaInChannel().edits(rep, "The launch is on Tuesday.");

        mayaInChannel().reads("It takes a day.").says("(edited)").doesNotSay("an hour");
        anaAtDesk().reads("The launch is on Tuesday.").says("(edited)").doesNotSay("Monday");
        stage.settle();
        assertThat(thread.of(asked.number()))
                .extracting(TicketMessage::words)
                .containsExactly("It takes a day.", "The launch is on Tuesday.");
    }

    @Test
    void deletions_areFollowed_andTheWordsAreGoneHereAsWell() {
        InChannel asked = askedInChannel();
        String staff = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String rep = mayaInChannel().sayInThread(asked.question(), "My password is swordfish.");
        mayaInChannel().reads("It takes an hour.");
        anaAtDesk().reads("swordfish");

        anaAtDesk().deletes(staff);
        mayaInChannel().deletes(rep);

        anaAtDesk().reads("@Maya Chen deleted what they had written here.").isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("an hour"));
        assertThat(stage.markup()).noneMatch(text -> text.contains("swordfish"));
        assertThat(thread.of(asked.number())).hasSize(2).allSatisfy(message -> {
            assertThat(message.isDeleted()).isTrue();
            assertThat(message.words()).isEmpty();
        });
        assertThat(
                        stage.count(
                                "select count(*) from outbox where payload::text like '%swordfish%' or last_error like '%swordfish%'"))
                .isZero();
    }

    @Test
    void whatIsDeletedBeforeItWent_goesNowhere_andWhatIsEditedGoesAsItIsNow() {
        InChannel asked = askedInChannel();
        stage.settle();
        stage.failNext("chat.postMessage", 1, new Fault.RateLimited(Duration.ofSeconds(1)));
        String first = anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        String second = anaAtDesk().sayInThread(asked.card(), "Or a weak.");
        anaAtDesk().deletes(first);
        anaAtDesk().edits(second, "Or a week.");

        mayaInChannel().reads("Or a week.");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(
                        seen -> seen.words().contains("an hour") || seen.words().contains("weak"));
    }

    @Test
    void oneMessageDeliveredTwice_isPassedOnOnce() {
        InChannel asked = askedInChannel();
        mayaInChannel().sayInThread(asked.question(), "The launch is on Monday.");
        anaAtDesk().reads("The launch is on Monday.");

        stage.deliverLatestEventAgain();

        stage.settle();
        assertThat(anaAtDesk().everythingSaid().stream()
                        .filter(seen -> seen.words().contains("The launch is on Monday.")))
                .hasSize(1);
        assertThat(actsOn(asked)).containsOnlyOnce(TicketAct.Kind.REPLY);
    }

    @Test
    void colleagueOfTheRequester_isPassedOn_butDoesNotSpeakForThem() {
        InChannel asked = askedInChannel();
        waitsForMaya(asked);

        asOtherRep().in(US).sayInThread(asked.question(), "Mine folds, too.");

        anaAtDesk().reads("Mine folds, too.").says("@Sam Ortiz (not the requester) wrote in the requester's thread");
        assertThat(stateOf(asked)).isEqualTo(TicketState.WAITING);
    }

    @Test
    void staffInTheRequestersThread_isAResponse_andColleaguesReadIt() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        asStaff().in(US).sayInThread(asked.question(), "I am on it.");

        anaAtDesk().reads("I am on it.").isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(desk.find(asked.number()).orElseThrow().service().respondedAt())
                .isNotNull();
    }

    @Test
    void whoeverIsNotStaff_saysNothingToARequester_belowACard() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        // Everybody in the playground's triage channel is staff; elsewhere guests and lawyers may be there.
        thread.saidBelowCard(
                asked.number(),
                new Said(new RoomId(TRIAGE), "1.1", new PersonId(MAYA), "You are allowed!", List.of(), Instant.EPOCH),
                new Actor(new PersonId("U0SOMEBODY"), Set.of()));

        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(thread.of(asked.number())).isEmpty();
    }

    @Test
    void theDesksOwnWords_areNeverPassedOn() {
        InChannel asked = askedInChannel();
        waitsForMaya(asked);
        anaAtDesk().sayInThread(asked.card(), "It takes an hour.");
        mayaInChannel().sayInThread(asked.question(), "Fine.");
        anaAtDesk().reads("Fine.");

        stage.settle();

        assertThat(thread.of(asked.number()))
                .extracting(TicketMessage::words)
                .containsExactly("It takes an hour.", "Fine.");
    }

    @Test
    void hostileWords_doNothing_onEitherSide() {
        InChannel asked = askedInChannel();

        mayaInChannel()
                .sayInThread(asked.question(), "<!channel> @Ben <https://evil.example|your form> *bold* `x` & <b>");
        anaAtDesk().sayInThread(asked.card(), "<!here> <https://evil.example|sign in>");

        anaAtDesk().reads("*bold* `x`");
        mayaInChannel().reads("sign in");
        stage.settle();
        stage.pingsNobodyBut(MAYA, ANA);
        stage.linksNowhereLike("evil.example");
    }

    @Test
    void privateRequest_isTalkedAboutInTheDirectConversation() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);

        anaAtDesk().sayInThread(card, "Which ad is it?");
        Seen told = asRep().reads("Which ad is it?").isNotInAThread().says("Reply to this message in its thread");
        asRep().sayInThread(told.ts(), "What about the one that folds itself?");

        anaAtDesk().reads("What about the one that folds itself?").isInThreadOf(card);
        stage.settle();
        assertThat(asRep().everythingSaid()).hasSize(1);
    }

    @Test
    void plainWordsInADirectConversation_areForTheOneTicketThatIsTalkedAbout() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);
        anaAtDesk().sayInThread(card, "Which ad is it?");
        asRep().reads("Which ad is it?");

        String said = asRep().say("The green one, it folds itself.");

        anaAtDesk().reads("The green one, it folds itself.").isInThreadOf(card);
        asRep().reads("I passed this on to AdEx for " + ticket).isInThreadOf(said);
    }

    @Test
    void aQuestionInADirectConversation_staysAQuestion_whileATicketIsTalkedAbout() {
        String ticket = ticketFor(QUESTION);
        String card = cardOf(ticket);
        anaAtDesk().sayInThread(card, "Which ad is it?");
        asRep().reads("Which ad is it?");

        asRep().sayAndRead("Can a craft brewery run ads in the US?");

        stage.settle();
        assertThat(thread.of(TicketNumber.parse(ticket).orElseThrow())).hasSize(1);
    }

    @Test
    void withTwoTicketsTalkedAbout_plainWordsAreNotGuessedAt() {
        for (String question : List.of(QUESTION, "Xylograph zymurgist quixotry?")) {
            anaAtDesk().sayInThread(cardOf(ticketFor(question)), "Which ad is it?");
        }
        stage.settle();

        Seen reply = asRep().sayAndRead("The green one folds itself completely.");

        assertThat(reply.words()).doesNotContain("I passed this on");
    }

    @Test
    void aFailedDelivery_isToldToStaff() {
        InChannel asked = askedInChannel();
        stage.settle();
        stage.failNext("chat.postMessage", 1, new Fault.Refused("not_in_channel"));

        anaAtDesk().sayInThread(asked.card(), "It takes an hour.");

        anaAtDesk().reads("could not be delivered to @Maya Chen").isInThreadOf(asked.card());
    }

    @Test
    void peopleWhoAreNamed_areNamed_butNotCalled() {
        InChannel asked = askedInChannel();

        anaAtDesk().sayInThread(asked.card(), "<@" + BEN + "> looks at the keel.");

        mayaInChannel().reads("@Ben Okafor looks at the keel.");
        stage.settle();
        stage.pingsNobodyBut(MAYA, ANA);
    }

    @Test
    void noteFromAForm_isShownToStaff_andToNobodyElse() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        thread.note(asked.number(), "this advertiser is a bore", ana());

        anaAtDesk()
                .reads("Internal note by @Ana Ruiz")
                .says("this advertiser is a bore")
                .isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(thread.note(asked.number(), "I am no staff", new Actor(new PersonId(MAYA), Set.of())))
                .isInstanceOf(TicketOutcome.NotAllowed.class);
        assertThat(thread.of(asked.number())).hasSize(1);
    }

    @Test
    void whoWritesToARequesterWhoWithdrew_isToldThatItDidNotGo() {
        InChannel asked = askedInChannel();
        desk.act(asked.number(), new TicketAct.Withdraw(), new Actor(new PersonId(MAYA), Set.of()));
        stage.settle();

        anaAtDesk().sayInThread(asked.card(), "It takes an hour.");

        anaAtDesk().isTold("This was not sent to the requester.").says("was withdrawn by the person who asked");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("an hour"));
    }

    @Test
    void aFollowersWords_goBelowTheirOwnCard() {
        InChannel asked = askedInChannel();
        InChannel other = askedInChannel();
        desk.act(other.number(), new TicketAct.Merge(asked.number()), ana());

        mayaInChannel().sayInThread(other.question(), "Mine folds itself.");

        anaAtDesk().reads("Mine folds itself.").isInThreadOf(other.card());
    }
}
