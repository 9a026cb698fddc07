package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.ANA;
import static org.integritydesk.playground.workspace.Cast.BEN;
import static org.integritydesk.playground.workspace.Cast.MAYA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.tickets.Said;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketState;
import org.junit.jupiter.api.Test;

/** The requester's thread and the thread below the card talk to each other; strangers do not get through. */
@QuarkusTest
class ThreadScenario extends TalkedAbout {
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
