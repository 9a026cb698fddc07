package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.rep;
import static org.integritydesk.tickets.SomeTicket.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.OfflineProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database is shared with other tests: areas that no question has, and people of a test's own, tell its tickets apart. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class TicketQueueTest {
    private final Actor ana = staff("U" + UUID.randomUUID());
    private final Actor ben = staff("U" + UUID.randomUUID());

    @Inject
    TicketDesk desk;

    @Inject
    TicketQueue queue;

    @Inject
    DataSource database;

    @Test
    void walkingThePages_isTheWholeList_whatIsDueNextFirst() throws SQLException {
        List<TicketNumber> mine = new ArrayList<>();
        Priority[] priorities = Priority.values();
        for (int i = 0; i < 23; i++) {
            TicketNumber number = open(priorities[i * 7 % priorities.length], Market.US, PolicyArea.HLT);
            done(number, new TicketAct.Claim());
            // Several are due at the same moment.
            due(number, Instant.parse("2026-11-23T10:00:00Z").plus(Duration.ofHours(i * 5 % 4)));
            mine.add(number);
        }
        QueueFilter filter = QueueFilter.of(QueueView.MINE);

        List<Ticket> walked = new ArrayList<>();
        QueuePage page = page(filter, null, 5);
        walked.addAll(page.tickets());
        while (page.next() != null) {
            page = page(filter, page.next(), 5);
            walked.addAll(page.tickets());
        }

        assertThat(walked).isEqualTo(page(filter, null, 100).tickets());
        assertThat(walked).extracting(Ticket::number).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(walked)
                .isSortedAccordingTo(
                        Comparator.comparing((Ticket ticket) -> ticket.service().nextDue())
                                .thenComparing(Ticket::priority)
                                .thenComparing(ticket -> ticket.number().value()));
        assertThat(page.counts()).containsEntry(QueueView.MINE, 23);
    }

    @Test
    void aTicketThatLeaves_movesNoOtherOverAPageBreak() throws SQLException {
        List<TicketNumber> mine = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            TicketNumber number = open(Priority.P2, Market.US, PolicyArea.HLT);
            done(number, new TicketAct.Claim());
            due(number, Instant.parse("2026-11-23T10:00:00Z").plus(Duration.ofHours(i)));
            mine.add(number);
        }
        QueuePage first = page(QueueFilter.of(QueueView.MINE), null, 3);
        done(mine.get(2), new TicketAct.Resolve("Yes.", RootCause.KNOW, null));

        QueuePage second = page(QueueFilter.of(QueueView.MINE), first.next(), 3);

        assertThat(second.tickets()).extracting(Ticket::number).containsExactlyElementsOf(mine.subList(3, 6));
        assertThat(second.next()).isNull();
    }

    @Test
    void eachView_holdsItsOwn() {
        TicketNumber unassigned = open(Priority.P3, Market.CA, PolicyArea.WPN);
        TicketNumber claimed = open(Priority.P3, Market.CA, PolicyArea.WPN);
        done(claimed, new TicketAct.Claim());
        TicketNumber waiting = open(Priority.P3, Market.CA, PolicyArea.WPN);
        done(waiting, new TicketAct.Claim());
        done(waiting, new TicketAct.Ask("Which one?"));
        TicketNumber snoozed = open(Priority.P3, Market.CA, PolicyArea.WPN);
        done(snoozed, new TicketAct.Claim());
        done(snoozed, new TicketAct.Snooze(Instant.parse("2100-01-01T00:00:00Z"), null));
        TicketNumber resolved = open(Priority.P3, Market.CA, PolicyArea.WPN);
        done(resolved, new TicketAct.Claim());
        done(resolved, new TicketAct.Resolve("Yes.", RootCause.KNOW, null));

        assertThat(numbers(QueueView.ALL))
                .contains(unassigned, claimed, waiting, snoozed)
                .doesNotContain(resolved);
        assertThat(numbers(QueueView.UNASSIGNED)).contains(unassigned).doesNotContain(claimed, waiting, snoozed);
        assertThat(numbers(QueueView.MINE)).containsExactlyInAnyOrder(claimed, waiting, snoozed);
        assertThat(numbers(QueueView.WAITING)).contains(waiting).doesNotContain(claimed, snoozed);
        assertThat(numbers(QueueView.SNOOZED)).contains(snoozed).doesNotContain(claimed, waiting);
        assertThat(numbers(QueueView.ESCALATED)).doesNotContain(claimed, waiting, snoozed);
    }

    @Test
    void breaching_isWhatIsLateOrDueWithinTheHour_whileTheClockRuns() throws SQLException {
        Instant now = Instant.now();
        TicketNumber late = claimedDue(now.minus(Duration.ofDays(1)));
        TicketNumber soon = claimedDue(now.plus(Duration.ofMinutes(50)));
        TicketNumber later = claimedDue(now.plus(Duration.ofMinutes(70)));
        TicketNumber paused = claimedDue(now.minus(Duration.ofDays(1)));
        done(paused, new TicketAct.Ask("Which one?"));
        due(paused, now.minus(Duration.ofDays(1)));

        assertThat(numbers(QueueView.BREACHING)).contains(late, soon).doesNotContain(later, paused);
    }

    @Test
    void filters_narrowPageAndCounts() {
        TicketNumber wanted = open(Priority.P1, Market.CA, PolicyArea.ADU);
        open(Priority.P2, Market.CA, PolicyArea.ADU);
        open(Priority.P1, Market.US, PolicyArea.ADU);
        open(Priority.P1, Market.CA, PolicyArea.ALC);

        QueuePage page = page(new QueueFilter(QueueView.UNASSIGNED, Market.CA, PolicyArea.ADU, Priority.P1), null, 10);

        assertThat(page.tickets()).extracting(Ticket::number).containsExactly(wanted);
        assertThat(page.counts())
                .containsEntry(QueueView.UNASSIGNED, 1)
                .containsEntry(QueueView.ALL, 1)
                .containsEntry(QueueView.MINE, 0);
    }

    @Test
    void manyTickets_areCountedAsMany() {
        for (int i = 0; i < QueuePage.MANY + 1; i++) {
            open(Priority.P3, Market.GLOBAL, PolicyArea.HEC);
        }

        QueuePage page = page(new QueueFilter(QueueView.ALL, Market.GLOBAL, PolicyArea.HEC, null), null, 1);

        assertThat(page.counts()).containsEntry(QueueView.ALL, QueuePage.MANY);
    }

    @Test
    void queue_isForStaffOnly() {
        assertThat(queue.page(QueueFilter.of(QueueView.ALL), rep(SomeTicket.REP), null, 10))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyView_hasAnIndex(QueueView view) throws SQLException {
        QueueQuery query = QueueQuery.page(
                QueueFilter.of(view), ana.id(), Instant.EPOCH, new QueuePosition(Instant.EPOCH, Priority.P1, 1), 10);

        assertThat(plan(query)).contains("Index Cond").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void assigning_givesIt_andSaysWhoDid() {
        TicketNumber number = open(Priority.P2, Market.US, PolicyArea.HLT);

        assertThat(queue.assign(number, null, ben, "knows gambling", ana)).isInstanceOf(TicketOutcome.Done.class);

        assertThat(desk.find(number).orElseThrow().assignee()).isEqualTo(ben.id());
        assertThat(desk.history(number).getLast())
                .satisfies(event -> assertThat(event.act()).isEqualTo(TicketAct.Kind.REASSIGN))
                .satisfies(event -> assertThat(event.note()).isEqualTo("knows gambling"));
    }

    @Test
    void assigningToOneself_claims_orTakesOver() {
        TicketNumber number = open(Priority.P2, Market.US, PolicyArea.HLT);

        assertThat(queue.assign(number, null, ana, null, ana)).isInstanceOf(TicketOutcome.Done.class);
        assertThat(queue.assign(number, ana.id(), ben, "mine", ben)).isInstanceOf(TicketOutcome.Done.class);

        assertThat(desk.history(number))
                .extracting(TicketEvent::act)
                .containsExactly(TicketAct.Kind.OPEN, TicketAct.Kind.CLAIM, TicketAct.Kind.TAKE_OVER);
    }

    @Test
    void assigningWhatHasAnotherOwnerByNow_changesNothing() {
        TicketNumber number = open(Priority.P2, Market.US, PolicyArea.HLT);
        done(number, new TicketAct.Claim());

        assertThat(queue.assign(number, null, ben, null, ben))
                .isInstanceOfSatisfying(
                        TicketOutcome.TooLate.class,
                        late -> assertThat(late.current().assignee()).isEqualTo(ana.id()));
        assertThat(desk.find(number).orElseThrow().assignee()).isEqualTo(ana.id());
    }

    @Test
    void assigning_isForStaff_toStaff() {
        TicketNumber number = open(Priority.P2, Market.US, PolicyArea.HLT);

        assertThat(queue.assign(number, null, ana, null, rep(SomeTicket.REP)))
                .isInstanceOf(TicketOutcome.NotAllowed.class);
        assertThat(queue.assign(number, null, rep(SomeTicket.REP), null, ana))
                .isInstanceOf(TicketOutcome.NotStaff.class);
        assertThat(queue.assign(new TicketNumber(999_999_999), null, ana, null, ana))
                .isInstanceOf(TicketOutcome.Unknown.class);
        assertThat(desk.find(number).orElseThrow().state()).isEqualTo(TicketState.NEW);
    }

    private TicketNumber open(Priority priority, Market market, PolicyArea area) {
        return desk.open(new OpenTicket(
                        new PersonId("U0REP"),
                        null,
                        null,
                        "Is it fine?",
                        market,
                        area,
                        priority,
                        List.of(),
                        "Nothing fits",
                        SomeTicket.INTAKE,
                        List.of()))
                .number();
    }

    private TicketNumber claimedDue(Instant due) throws SQLException {
        TicketNumber number = open(Priority.P3, Market.CA, PolicyArea.WPN);
        done(number, new TicketAct.Claim());
        due(number, due);
        return number;
    }

    private void done(TicketNumber number, TicketAct act) {
        assertThat(desk.act(number, act, ana)).isInstanceOf(TicketOutcome.Done.class);
    }

    private QueuePage page(QueueFilter filter, @Nullable QueuePosition from, int size) {
        return queue.page(filter, ana, from, size).orElseThrow();
    }

    private List<TicketNumber> numbers(QueueView view) {
        return page(new QueueFilter(view, Market.CA, PolicyArea.WPN, null), null, 200).tickets().stream()
                .map(Ticket::number)
                .toList();
    }

    private void due(TicketNumber number, Instant due) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(
                        "update ticket set respond_by = ?, resolve_by = ? where number = ?")) {
            sql.setObject(1, due.atOffset(ZoneOffset.UTC));
            sql.setObject(2, due.atOffset(ZoneOffset.UTC));
            sql.setLong(3, number.value());
            assertThat(sql.executeUpdate()).isEqualTo(1);
        }
    }

    /** How the database would answer if it had many tickets. */
    private String plan(QueueQuery query) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var off = connection.createStatement()) {
                off.execute(
                        "set local enable_seqscan = off; set local enable_sort = off; set local enable_bitmapscan = off");
            }
            try (var sql = connection.prepareStatement("explain " + query.sql().replaceAll("\\?\\d+", "?"))) {
                for (int i = 0; i < query.arguments().size(); i++) {
                    Object argument = query.arguments().get(i);
                    sql.setObject(i + 1, argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument);
                }
                List<String> lines = new ArrayList<>();
                try (var rows = sql.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return String.join("\n", lines);
            } finally {
                connection.rollback();
            }
        }
    }
}
