package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.REP;
import static org.integritydesk.tickets.SomeTicket.rep;
import static org.integritydesk.tickets.SomeTicket.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketDeskTest {
    private static final Actor THE_REP = rep(REP);

    @Inject
    TicketDesk desk;

    @Inject
    DataSource database;

    @Test
    void fiftyClaimsAtOnce_haveOneWinner_andTheOthersAreToldWho() throws InterruptedException {
        TicketNumber number = open();

        List<TicketOutcome> outcomes =
                AtOnce.run(16, 50, n -> desk.act(number, new TicketAct.Claim(), staff("U0STAFF" + n)));

        List<Ticket> won = outcomes.stream()
                .filter(TicketOutcome.Done.class::isInstance)
                .map(outcome -> ((TicketOutcome.Done) outcome).ticket())
                .toList();
        assertThat(won).hasSize(1);
        PersonId winner = won.getFirst().assignee();
        assertThat(winner).isNotNull();
        assertThat(outcomes.stream().filter(TicketOutcome.TooLate.class::isInstance))
                .hasSize(49)
                .allSatisfy(outcome -> assertThat(
                                ((TicketOutcome.TooLate) outcome).current().assignee())
                        .isEqualTo(winner));
        assertThat(desk.find(number).orElseThrow().assignee()).isEqualTo(winner);
        assertThat(desk.history(number)).hasSize(2);
        assertThat(told(number)).containsExactly("CardWanted", "CardOutdated", "RequesterTold");
    }

    @Test
    void details_raiseThePriority_withItsReason_andTheClockFollows() {
        TicketNumber number = open();
        Ticket before = desk.find(number).orElseThrow();

        desk.act(
                number,
                new TicketAct.AddDetails(new TicketDetails(null, null, null, null, "about 30k a week", null)),
                THE_REP);

        Ticket after = desk.find(number).orElseThrow();
        assertThat(after.priority()).isEqualTo(Priority.P1);
        assertThat(after.priorityReason()).isEqualTo("at risk: 30,000 USD a week, the requester's estimate");
        assertThat(after.priorityBy()).isNull();
        assertThat(after.service().resolveBy()).isBefore(before.service().resolveBy());
        assertThat(after.details()).isEqualTo(new TicketDetails(null, null, null, null, "about 30k a week", null));
        assertThat(desk.history(number).getLast().note())
                .isEqualTo("P1: at risk: 30,000 USD a week, the requester's estimate");

        desk.act(number, new TicketAct.AddDetails(DETAILS), THE_REP);
        assertThat(desk.find(number).orElseThrow().priority())
                .as("later, smaller details do not lower it")
                .isEqualTo(Priority.P1);
    }

    @Test
    void details_leaveWhatStaffHasSet() {
        TicketNumber number = open();
        desk.act(number, new TicketAct.Prioritise(Priority.P2, "Agreed on the phone"), staff("U0STAFF"));

        desk.act(
                number,
                new TicketAct.AddDetails(new TicketDetails(null, null, null, null, "90k a week", null)),
                THE_REP);

        assertThat(desk.find(number).orElseThrow().priority()).isEqualTo(Priority.P2);
        assertThat(desk.find(number).orElseThrow().priorityReason()).isEqualTo("Agreed on the phone");
    }

    @Test
    void actsThatDoNotExcludeEachOther_areAllKept() throws InterruptedException {
        TicketNumber number = open();

        List<TicketOutcome> outcomes = AtOnce.run(
                16,
                40,
                n -> n == 20
                        ? desk.act(number, new TicketAct.Claim(), staff("U0STAFF"))
                        : desk.act(number, new TicketAct.AddDetails(DETAILS), THE_REP));

        assertThat(outcomes).hasSize(40).allMatch(TicketOutcome.Done.class::isInstance);
        assertThat(desk.find(number).orElseThrow().version()).isEqualTo(41);
        assertThat(desk.history(number)).hasSize(41);
        assertThat(desk.find(number).orElseThrow().state()).isEqualTo(TicketState.CLAIMED);
    }

    @Test
    void history_isEverythingThatHappened_andReplaysToTheState() {
        TicketNumber number = open();
        Actor one = staff("U0ONE");
        Actor two = staff("U0TWO");
        done(desk.act(number, new TicketAct.AddDetails(DETAILS), THE_REP));
        done(desk.act(number, new TicketAct.Claim(), one));
        done(desk.act(number, new TicketAct.Resolve("Not like this.", RootCause.ADV, null), one));
        assertThat(desk.act(number, new TicketAct.Claim(), two)).isInstanceOf(TicketOutcome.TooLate.class);
        assertThat(desk.act(number, new TicketAct.Reopen(null), rep(new PersonId("U0OTHERREP"))))
                .isInstanceOfSatisfying(
                        TicketOutcome.NotAllowed.class,
                        no -> assertThat(no.by()).containsExactly(Party.REQUESTER, Party.STAFF));
        done(desk.act(number, new TicketAct.Reopen(null), THE_REP));
        done(desk.act(number, new TicketAct.Claim(), two));
        done(desk.act(number, new TicketAct.Resolve("Like this.", RootCause.KNOW, null), two));
        done(desk.act(number, new TicketAct.Confirm(), THE_REP));

        Ticket now = desk.find(number).orElseThrow();
        List<TicketEvent> history = desk.history(number);

        assertThat(history.stream()
                        .map(event -> event.act() + " " + event.actor().value()))
                .containsExactly(
                        "OPEN U0REP",
                        "ADD_DETAILS U0REP",
                        "CLAIM U0ONE",
                        "RESOLVE U0ONE",
                        "REOPEN U0REP",
                        "CLAIM U0TWO",
                        "RESOLVE U0TWO",
                        "CONFIRM U0REP");
        assertThat(replayed(history)).isEqualTo(now.state()).isEqualTo(TicketState.CLOSED);
        assertThat(history).isSortedAccordingTo(java.util.Comparator.comparing(TicketEvent::at));
        assertThat(history.get(3).note()).isEqualTo("ADV: Not like this.");
        assertThat(now)
                .satisfies(ticket -> assertThat(ticket.version()).isEqualTo(history.size()))
                .satisfies(ticket -> assertThat(ticket.assignee()).isEqualTo(two.id()))
                .satisfies(ticket -> assertThat(ticket.answer()).isEqualTo("Like this."))
                .satisfies(ticket -> assertThat(ticket.rootCause()).isEqualTo(RootCause.KNOW))
                .satisfies(ticket -> assertThat(ticket.details()).isEqualTo(DETAILS))
                .satisfies(ticket -> assertThat(ticket.confirmed()).isTrue())
                .satisfies(ticket -> assertThat(ticket.updatedAt())
                        .isEqualTo(history.getLast().at()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ticket_event set note = 'nothing happened' where ticket_number = %d",
                "delete from ticket_event where ticket_number = %d"
            })
    void history_cannotBeChanged(String sql) throws SQLException {
        TicketNumber number = open();
        List<TicketEvent> before = desk.history(number);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql.formatted(number.value())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }

        assertThat(desk.history(number)).isEqualTo(before).hasSize(1);
    }

    @Test
    void rolledBack_leavesNoChange_noHistory_andNoNotice() throws SQLException {
        TicketNumber number = open();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    done(desk.act(number, new TicketAct.Claim(), staff("U0STAFF")));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(desk.find(number).orElseThrow().state()).isEqualTo(TicketState.NEW);
        assertThat(desk.history(number)).hasSize(1);
        assertThat(told(number)).containsExactly("CardWanted");
    }

    @Test
    void mayAct_changesNothing() {
        TicketNumber number = open();

        assertThat(desk.mayAct(number, TicketAct.Kind.CLAIM, staff("U0STAFF"))).isInstanceOf(TicketOutcome.Done.class);
        assertThat(desk.mayAct(number, TicketAct.Kind.CLAIM, THE_REP)).isInstanceOf(TicketOutcome.NotAllowed.class);
        assertThat(desk.mayAct(number, TicketAct.Kind.RESOLVE, staff("U0STAFF")))
                .isInstanceOf(TicketOutcome.TooLate.class);
        assertThat(desk.history(number)).hasSize(1);
    }

    @Test
    void unknownNumber_isSaidSo() {
        var number = new TicketNumber(999_999_999);

        assertThat(desk.find(number)).isEmpty();
        assertThat(desk.act(number, new TicketAct.Claim(), staff("U0STAFF")))
                .isEqualTo(new TicketOutcome.Unknown(number));
        assertThat(desk.mayAct(number, TicketAct.Kind.CLAIM, staff("U0STAFF")))
                .isEqualTo(new TicketOutcome.Unknown(number));
    }

    @Test
    void lists_areTheirOwn_inTheirOrder() {
        PersonId person = new PersonId("U0LISTS");
        TicketNumber first = open(person);
        TicketNumber second = open(person);
        TicketNumber gone = open(person);
        Ticket withdrawn = done(desk.act(gone, new TicketAct.Withdraw(), rep(person)));

        assertThat(desk.raisedBy(person, 10).stream().map(Ticket::number)).containsExactly(gone, second, first);
        assertThat(desk.raisedBy(person, 2).stream().map(Ticket::number)).containsExactly(gone, second);
        assertThat(desk.open(10_000).stream().map(Ticket::number))
                .containsSubsequence(first, second)
                .doesNotContain(gone);
        assertThat(desk.changedBetween(
                        withdrawn.createdAt(), withdrawn.updatedAt().plusNanos(1_000)))
                .contains(withdrawn);
        assertThat(desk.changedBetween(
                        withdrawn.updatedAt().plusSeconds(60),
                        withdrawn.updatedAt().plusSeconds(120)))
                .isEmpty();
    }

    @Test
    void resolvedTickets_areListed_newestFirst() {
        PersonId person = new PersonId("U0SETTLED");
        Actor staff = staff("U0SETTLER");
        List<TicketNumber> settled = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            TicketNumber number = open(person);
            desk.act(number, new TicketAct.Claim(), staff);
            settled.add(done(desk.act(number, new TicketAct.Resolve("Fine.", RootCause.GAP, null), staff))
                    .number());
        }
        TicketNumber stillOpen = open(person);

        assertThat(desk.resolvedSince(Instant.EPOCH, 10_000).stream().map(Ticket::number))
                .containsSubsequence(settled.reversed())
                .doesNotContain(stillOpen);
        assertThat(desk.resolvedSince(Instant.EPOCH, 1)).hasSize(1);
        Instant last = desk.find(settled.getLast()).orElseThrow().updatedAt();
        assertThat(desk.resolvedSince(last.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    void anyWords_areKeptWhole() {
        String words = "<!channel> 🍺 \"quotes\" ' -- ; \\ \n\t" + "long ".repeat(2_000);
        Ticket opened = desk.open(SomeTicket.request(words));

        assertThat(desk.find(opened.number())).contains(opened);
        assertThat(opened.question()).isEqualTo(words);
        assertThat(opened.searched()).isEqualTo(SomeTicket.request(words).searched());
    }

    private TicketNumber open() {
        return open(REP);
    }

    private TicketNumber open(PersonId person) {
        return desk.open(SomeTicket.request(person, "Can a hangover patch brand run?"))
                .number();
    }

    private static Ticket done(TicketOutcome outcome) {
        assertThat(outcome).isInstanceOf(TicketOutcome.Done.class);
        return ((TicketOutcome.Done) outcome).ticket();
    }

    private static TicketState replayed(List<TicketEvent> history) {
        assertThat(history.getFirst().from()).isNull();
        TicketState state = history.getFirst().to();
        for (TicketEvent event : history.subList(1, history.size())) {
            assertThat(event.from()).isEqualTo(state);
            state = TicketLifecycle.row(state, event.act()).orElseThrow().to();
            assertThat(event.to()).isEqualTo(state);
        }
        return state;
    }

    /** Names of the notices kept for the ticket, in order. */
    private List<String> told(TicketNumber number) {
        List<String> told = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select payload ->> 'type' from outbox where conversation = ? order by id")) {
            query.setString(1, "ticket/" + number.value());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return told;
    }
}
