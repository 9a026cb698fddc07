package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.OPENED;
import static org.integritydesk.tickets.SomeTicket.REP;
import static org.integritydesk.tickets.SomeTicket.rep;
import static org.integritydesk.tickets.SomeTicket.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.Actor;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.junit.jupiter.api.Test;

class TicketNewsTest {
    private static final long NUMBER = 1001;
    private static final Actor THE_REP = rep(REP);
    private static final Actor OWNER = staff(CLAIMER.value());
    private static final Actor COLLEAGUE = staff("U0OTHERSTAFF");
    private static final Instant NOW = OPENED.plus(Duration.ofHours(1));

    @Test
    void opened_wantsACard() {
        assertThat(TicketNews.opened(SomeTicket.some().build())).containsExactly(new TicketNotice.CardWanted(NUMBER));
    }

    @Test
    void whatStaffDoes_theRequesterHears() {
        assertThat(news(TicketState.NEW, new TicketAct.Claim(), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.CLAIM));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Ask("Which market?"), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.ASK));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Escalate(EscalationRoute.R3, Map.of(), null), OWNER))
                .containsExactly(card(), toStaff(TicketAct.Kind.ESCALATE), requester(TicketAct.Kind.ESCALATE));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Snooze(NOW, null), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.SNOOZE));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Resolve("Yes, if …", RootCause.GAP, null), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.RESOLVE));
        assertThat(news(TicketState.RESOLVED, new TicketAct.Close(null), Actor.DESK))
                .containsExactly(card(), requester(TicketAct.Kind.CLOSE));
    }

    @Test
    void whatNeedsALook_staffHears() {
        assertThat(news(TicketState.RESOLVED, new TicketAct.Reopen(null), THE_REP))
                .containsExactly(card(), toStaff(TicketAct.Kind.REOPEN));
        assertThat(news(TicketState.CLAIMED, new TicketAct.AddDetails(DETAILS), THE_REP))
                .containsExactly(card(), toStaff(TicketAct.Kind.ADD_DETAILS));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Chase(), THE_REP))
                .containsExactly(card(), toStaff(TicketAct.Kind.CHASE));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Unclaim(null), OWNER))
                .containsExactly(card(), toStaff(TicketAct.Kind.UNCLAIM));
        assertThat(news(TicketState.SNOOZED, new TicketAct.Wake(), Actor.DESK))
                .containsExactly(card(), toStaff(TicketAct.Kind.WAKE));
    }

    @Test
    void whatEndsIt_orConcernsNobodyElse_onlyChangesTheCard() {
        assertThat(news(TicketState.CLAIMED, new TicketAct.Withdraw(), THE_REP)).containsExactly(card());
        assertThat(news(TicketState.RESOLVED, new TicketAct.Confirm(), THE_REP)).containsExactly(card());
        assertThat(news(TicketState.RESOLVED, new TicketAct.Rate(new Rating(4, null)), THE_REP))
                .containsExactly(card());
        assertThat(news(TicketState.SNOOZED, new TicketAct.Wake(), OWNER)).containsExactly(card());
        assertThat(news(TicketState.NEW, new TicketAct.Prioritise(Priority.P0, "Press"), OWNER))
                .containsExactly(card());
        assertThat(news(TicketState.ESCALATED, new TicketAct.Return(null), OWNER))
                .containsExactly(card());
    }

    @Test
    void colleaguesHear_whatConcernsThem_unlessTheyDidIt() {
        assertThat(news(TicketState.CLAIMED, new TicketAct.Reassign(COLLEAGUE, null), OWNER))
                .containsExactly(card(), colleague(COLLEAGUE, TicketAct.Kind.REASSIGN));
        assertThat(news(TicketState.CLAIMED, new TicketAct.Reassign(OWNER, null), OWNER))
                .containsExactly(card());
        assertThat(news(TicketState.CLAIMED, new TicketAct.TakeOver(null), COLLEAGUE))
                .containsExactly(card(), colleague(OWNER, TicketAct.Kind.TAKE_OVER));
    }

    @Test
    void firstOwner_isToldToTheRequester_alsoWhenAssigned() {
        assertThat(news(TicketState.NEW, new TicketAct.Reassign(COLLEAGUE, null), OWNER))
                .containsExactly(
                        card(), requester(TicketAct.Kind.CLAIM), colleague(COLLEAGUE, TicketAct.Kind.REASSIGN));
    }

    @Test
    void merged_isToldOnlyByWhomItWasNotDone_andBothCardsChange() {
        var other = new TicketNumber(1000);
        assertThat(news(TicketState.NEW, new TicketAct.Merge(other), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.MERGE), new TicketNotice.CardOutdated(1000));
        assertThat(news(TicketState.NEW, new TicketAct.Merge(other), THE_REP))
                .containsExactly(card(), new TicketNotice.CardOutdated(1000));
        assertThat(news(TicketState.DUPLICATE, new TicketAct.Split(null), OWNER))
                .containsExactly(card(), requester(TicketAct.Kind.SPLIT), new TicketNotice.CardOutdated(1000));
    }

    @Test
    void words_changeTheCard_onlyIfTheyChangeTheTicket() {
        assertThat(news(TicketState.CLAIMED, new TicketAct.Reply(), THE_REP)).isEmpty();
        assertThat(news(TicketState.CLAIMED, new TicketAct.Note("Looks familiar"), OWNER))
                .isEmpty();
        assertThat(news(TicketState.WAITING, new TicketAct.Reply(), THE_REP)).containsExactly(card());
    }

    @Test
    void everything_isOneConversation_andMessagesLeadBackToTheTicket() {
        assertThat(card().conversation()).isEqualTo("ticket/1001");
        assertThat(requester(TicketAct.Kind.CLAIM).conversation()).isEqualTo("ticket/1001");
        assertThat(requester(TicketAct.Kind.CLAIM).topic()).satisfies(topic -> {
            assertThat(TicketNotice.ofTicket(topic)).contains(new TicketNumber(NUMBER));
            assertThat(TicketNotice.ofCard(topic)).isEmpty();
        });
        assertThat(card().topic()).isNull();
        assertThat(new TicketNotice.CardWanted(NUMBER).topic()).isEqualTo(TicketNotice.cardTopic(NUMBER));
        assertThat(TicketNotice.ofCard(TicketNotice.cardTopic(NUMBER))).contains(new TicketNumber(NUMBER));
        assertThat(TicketNotice.ofTicket(TicketNotice.messageTopic(NUMBER, 7))).contains(new TicketNumber(NUMBER));
        assertThat(TicketNotice.ofTicket("question-reply/1001")).isEmpty();
    }

    private static List<TicketNotice> news(TicketState state, TicketAct act, Actor actor) {
        Ticket before = SomeTicket.in(state).build();
        var verdict = TicketLifecycle.judge(before, act, actor, NOW);
        assertThat(verdict).isInstanceOf(TicketLifecycle.Verdict.Legal.class);
        return TicketNews.of(before, ((TicketLifecycle.Verdict.Legal) verdict).next(), act, actor);
    }

    private static TicketNotice card() {
        return new TicketNotice.CardOutdated(NUMBER);
    }

    private static TicketNotice requester(TicketAct.Kind what) {
        return new TicketNotice.RequesterTold(NUMBER, what, 4);
    }

    private static TicketNotice toStaff(TicketAct.Kind what) {
        return new TicketNotice.StaffTold(NUMBER, what, 4);
    }

    private static TicketNotice colleague(Actor person, TicketAct.Kind what) {
        return new TicketNotice.ColleagueTold(NUMBER, person.id().value(), what, 4);
    }
}
