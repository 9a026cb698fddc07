package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.REP;
import static org.integritydesk.tickets.SomeTicket.rep;
import static org.integritydesk.tickets.SomeTicket.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the jobs do, on any number of instances, in March 2040: the fifth is a Monday, and desks work from 14:00 to 23:00 UTC. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ServiceJobsTest {
    private static final Instant MONDAY_NOON = Instant.parse("2040-03-05T18:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2040-03-09T18:00:00Z");
    private static final Actor ANA = staff("U0ADEXANA");
    private static final Actor BEN = staff("U0ADEXBEN");
    private static final String LEAD = "U0PMKAI";

    @Inject
    TicketDesk desk;

    @Inject
    ServiceAlerts alerts;

    @Inject
    StaleTickets stale;

    @Inject
    Waking waking;

    @Inject
    Rota rota;

    @Inject
    HandOvers handOvers;

    @Inject
    TicketTime time;

    @BeforeEach
    void onlyMyTickets() {
        time.leaveOthersBehind();
        time.run("delete from rota_turn");
        time.run("delete from absence");
    }

    @Test
    void alert_isToldOnce_howeverManyLookAtOnce_andEachStepInItsTime() throws InterruptedException {
        TicketNumber number = open();
        time.due(number, Priority.P2, MONDAY_NOON.plus(Duration.ofHours(1)), FRIDAY);

        AtOnce.run(8, 16, n -> {
            alerts.tellDue(MONDAY_NOON);
            return n;
        });
        assertThat(told(number)).containsExactly("Alerted FIRST_WORD_SOON");

        alerts.tellDue(MONDAY_NOON.plus(Duration.ofMinutes(61)));
        assertThat(told(number)).containsExactly("Alerted FIRST_WORD_SOON", "Alerted FIRST_WORD_LATE");

        alerts.tellDue(MONDAY_NOON.plus(Duration.ofHours(3)));
        alerts.tellDue(MONDAY_NOON.plus(Duration.ofHours(4)));
        assertThat(told(number))
                .containsExactly(
                        "Alerted FIRST_WORD_SOON", "Alerted FIRST_WORD_LATE", "LeadAlerted FIRST_WORD_FOR_LEADS");
    }

    @Test
    void whileTheTicketWaits_nothingIsTold() {
        TicketNumber number = open();
        desk.act(number, new TicketAct.Claim(), ANA);
        desk.act(number, new TicketAct.Ask("Which ad?"), ANA);
        time.due(number, Priority.P0, MONDAY_NOON, MONDAY_NOON);

        alerts.tellDue(MONDAY_NOON.plus(Duration.ofHours(1)));

        assertThat(told(number)).isEmpty();
    }

    @Test
    void afterALongPause_oneListIsToldInsteadOfManyMessages() {
        int lists = time.told("desk/triage").size();
        int toLead = time.told("desk/" + LEAD).size();
        List<TicketNumber> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            numbers.add(open());
            time.due(numbers.get(i), Priority.P2, MONDAY_NOON.minus(Duration.ofDays(4)), MONDAY_NOON.plusSeconds(i));
        }

        alerts.tellDue(FRIDAY);
        alerts.tellDue(FRIDAY.plusSeconds(60));

        assertThat(numbers).allSatisfy(number -> assertThat(told(number)).isEmpty());
        assertThat(time.told("desk/triage")).hasSize(lists + 1).last().isEqualTo("ManyAlerts");
        assertThat(time.told("desk/" + LEAD)).hasSize(toLead + 1).last().isEqualTo("ManyAlerts");
    }

    @Test
    void snoozedTicket_wakesWhenItsTimeHasCome_once() throws InterruptedException {
        TicketNumber number = open();
        desk.act(number, new TicketAct.Claim(), ANA);
        desk.act(number, new TicketAct.Snooze(MONDAY_NOON, null), ANA);

        waking.wakeDue(MONDAY_NOON.minusSeconds(1));
        assertThat(state(number)).isEqualTo(TicketState.SNOOZED);

        AtOnce.run(8, 16, n -> {
            waking.wakeDue(MONDAY_NOON);
            return n;
        });

        assertThat(state(number)).isEqualTo(TicketState.CLAIMED);
        assertThat(desk.history(number).stream().filter(event -> event.act() == TicketAct.Kind.WAKE))
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).isEqualTo(Actor.DESK.id()));
    }

    @Test
    void silentRequester_isRemindedOnce_andThenTheTicketIsClosed_unlessTheyAnswer() throws InterruptedException {
        TicketNumber silent = waiting();
        TicketNumber answered = waiting();

        AtOnce.run(8, 16, n -> {
            stale.look(MONDAY_NOON.plus(Duration.ofDays(2)));
            return n;
        });
        assertThat(told(silent)).containsExactly("RequesterChased");
        assertThat(told(answered)).containsExactly("RequesterChased");

        desk.act(answered, new TicketAct.Reply(), rep(REP));
        time.changed(answered, MONDAY_NOON.plus(Duration.ofDays(3)));
        Instant nextMonday = MONDAY_NOON.plus(Duration.ofDays(7));
        AtOnce.run(4, 8, n -> {
            stale.look(nextMonday);
            return n;
        });

        assertThat(state(silent)).isEqualTo(TicketState.CLOSED);
        assertThat(state(answered)).isEqualTo(TicketState.CLAIMED);
        TicketEvent closing = desk.history(silent).getLast();
        assertThat(closing.note()).isEqualTo("No answer from the requester for 5 working days");
        assertThat(desk.history(silent).stream().filter(event -> event.act() == TicketAct.Kind.CLOSE))
                .hasSize(1);
        assertThat(told(silent)).containsExactly("RequesterChased");
    }

    @Test
    void answeredTicket_isClosed_andSilentOwner_isRemindedOnce() {
        TicketNumber answered = open();
        desk.act(answered, new TicketAct.Claim(), ANA);
        desk.act(answered, new TicketAct.Resolve("Yes, if …", RootCause.KNOW, null), ANA);
        time.changed(answered, MONDAY_NOON);
        TicketNumber claimed = open();
        desk.act(claimed, new TicketAct.Claim(), ANA);
        time.changed(claimed, MONDAY_NOON);

        stale.look(FRIDAY);
        stale.look(FRIDAY.plusSeconds(60));
        assertThat(state(answered)).isEqualTo(TicketState.RESOLVED);
        assertThat(told(claimed)).containsExactly("Alerted OWNER_SILENT");

        stale.look(FRIDAY.plus(Duration.ofDays(3)));
        assertThat(state(answered)).isEqualTo(TicketState.CLOSED);
        assertThat(told(claimed)).containsExactly("Alerted OWNER_SILENT");
        assertThat(state(claimed)).isEqualTo(TicketState.CLAIMED);
    }

    @Test
    void rota_givesNewTicketsInTurn_toWhoeverIsNotAway_andNoneTwice() throws InterruptedException {
        List<TicketNumber> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            numbers.add(open());
        }
        assertThat(rota.away(BEN, null)).isEqualTo(new AwayOutcome.Away(null, List.of()));

        AtOnce.run(4, 8, n -> {
            rota.look(MONDAY_NOON, Rota.Mode.ROUND_ROBIN);
            return n;
        });

        assertThat(numbers.stream()
                        .map(number -> desk.find(number).orElseThrow().assignee()))
                .extracting(PersonId::value)
                .containsExactly("U0ADEXANA", "U0ADEXEVA", "U0PMKAI", "U0ADEXANA");

        desk.act(numbers.getFirst(), new TicketAct.Unclaim(null), ANA);
        rota.look(MONDAY_NOON, Rota.Mode.ROUND_ROBIN);
        assertThat(desk.find(numbers.getFirst()).orElseThrow().assignee())
                .as("whoever gives it back does not get it again")
                .isNull();
    }

    @Test
    void rota_givesNothingAtNight_norWhenItIsOff() {
        TicketNumber number = open();

        rota.look(MONDAY_NOON, Rota.Mode.OFF);
        rota.look(Instant.parse("2040-03-06T06:00:00Z"), Rota.Mode.ROUND_ROBIN);

        assertThat(state(number)).isEqualTo(TicketState.NEW);
    }

    @Test
    void urgentTicketOfSomebodyAway_isToldOnce_orGivenToSomebodyElse() {
        TicketNumber urgent = open();
        desk.act(urgent, new TicketAct.Claim(), BEN);
        time.due(urgent, Priority.P1, FRIDAY, FRIDAY);
        TicketNumber other = open();
        desk.act(other, new TicketAct.Claim(), BEN);
        assertThat(((AwayOutcome.Away) rota.away(BEN, LocalDate.of(2041, 1, 7))).urgent())
                .extracting(Ticket::number)
                .containsExactly(urgent);

        rota.look(MONDAY_NOON, Rota.Mode.OFF);
        rota.look(MONDAY_NOON, Rota.Mode.OFF);
        assertThat(told(urgent)).containsExactly("Alerted OWNER_AWAY");
        assertThat(told(other)).isEmpty();

        rota.look(MONDAY_NOON, Rota.Mode.ROUND_ROBIN);
        assertThat(desk.find(urgent).orElseThrow().assignee()).isEqualTo(ANA.id());
        assertThat(desk.find(other).orElseThrow().assignee()).isEqualTo(BEN.id());
        assertThat(desk.history(urgent).getLast().note()).isEqualTo("Its owner is out of office");
    }

    @Test
    void whoeverIsBack_isBack() {
        TicketNumber urgent = open();
        desk.act(urgent, new TicketAct.Claim(), BEN);
        time.due(urgent, Priority.P1, FRIDAY, FRIDAY);
        rota.away(BEN, LocalDate.of(2040, 3, 5));

        rota.look(MONDAY_NOON, Rota.Mode.OFF);
        assertThat(rota.away(ANA, null)).isInstanceOf(AwayOutcome.Away.class);
        assertThat(rota.back(ANA)).isEqualTo(new AwayOutcome.Back());

        assertThat(told(urgent)).isEmpty();
        assertThat(rota.away(ANA, LocalDate.of(2026, 1, 1))).isEqualTo(new AwayOutcome.NotInFuture());
        assertThat(rota.away(rep(REP), null)).isEqualTo(new AwayOutcome.NotStaff());
        assertThat(rota.back(rep(REP))).isEqualTo(new AwayOutcome.NotStaff());
    }

    @Test
    void handOver_isToldOnce_whenTheDeskCloses_andOnlyIfSomethingIsLeft() throws InterruptedException {
        Instant mondayEvening = Instant.parse("2040-03-05T23:05:00Z");
        int before = time.told("desk/triage").size();
        handOvers.tellDue(mondayEvening);
        assertThat(time.told("desk/triage")).as("nothing is left").hasSize(before);

        TicketNumber urgent = open();
        time.due(urgent, Priority.P1, FRIDAY, FRIDAY);
        Instant tuesdayEvening = mondayEvening.plus(Duration.ofDays(1));
        AtOnce.run(4, 8, n -> {
            handOvers.tellDue(tuesdayEvening);
            return n;
        });

        assertThat(time.told("desk/triage")).hasSize(before + 1).last().isEqualTo("HandOverDue");
    }

    private List<String> told(TicketNumber number) {
        return time.told("ticket/" + number.value());
    }

    private TicketState state(TicketNumber number) {
        return desk.find(number).orElseThrow().state();
    }

    private TicketNumber waiting() {
        TicketNumber number = open();
        desk.act(number, new TicketAct.Claim(), ANA);
        desk.act(number, new TicketAct.Ask("Which ad?"), ANA);
        time.changed(number, MONDAY_NOON);
        return number;
    }

    private TicketNumber open() {
        return desk.open(SomeTicket.request("May a juggler juggle an ad?")).number();
    }
}
