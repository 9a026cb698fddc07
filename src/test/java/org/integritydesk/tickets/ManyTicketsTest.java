package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.testkit.RecordingCarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thousand tickets through random acts, legal or not, by sixteen at once: what the table promises holds. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class ManyTicketsTest {
    private static final int TICKETS = 1_000;
    private static final int ACTS = 9_000;
    private static final int THREADS = 16;
    private static final long SEED = 20_261_123;
    private static final List<Actor> STAFF = List.of(staff("U0S1"), staff("U0S2"), staff("U0S3"), staff("U0S4"));
    private static final List<PersonId> REPS =
            Stream.of("U0R1", "U0R2", "U0R3").map(PersonId::new).toList();

    @Inject
    TicketDesk desk;

    @Inject
    RecordingCarrier carrier;

    @Test
    void whateverPeopleTry_everyTicketIsWhatItsHistorySays_andEveryNoticeIsSentOnce() throws InterruptedException {
        List<Ticket> opened = AtOnce.run(
                THREADS, TICKETS, n -> desk.open(SomeTicket.request(REPS.get(n % REPS.size()), "Question " + n)));
        Map<Long, List<TicketEvent>> done = new ConcurrentHashMap<>();
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();

        AtOnce.run(THREADS, ACTS, n -> {
            var random = new Random(SEED + n);
            // Few enough tickets at a time that people meet.
            Ticket ticket = opened.get((n / 9 / 40 * 40 + random.nextInt(40)) % TICKETS);
            TicketOutcome outcome = random.nextInt(4) == 0
                    ? desk.act(ticket.number(), act(kind(random), random, opened), somebody(random))
                    : legal(ticket.number(), random, opened);
            outcomes.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
            return outcome;
        });

        assertThat(outcomes.keySet())
                .as("what was tried was legal and illegal: %s", outcomes)
                .contains("Done", "TooLate", "NotAllowed", "NotStaff", "NotMergeable", "TooSoon");
        Map<TicketState, Integer> states = new EnumMap<>(TicketState.class);
        for (Ticket each : opened) {
            Ticket now = desk.find(each.number()).orElseThrow();
            List<TicketEvent> history = desk.history(each.number());
            states.merge(now.state(), 1, Integer::sum);
            done.put(each.number().value(), history);
            replays(now, history);
            holds(now);
        }
        assertThat(states.keySet()).as("%s", states).hasSizeGreaterThanOrEqualTo(9);
        everyNoticeOnce(done);
    }

    /** The history has no gap, follows the table, and ends where the ticket is. */
    private static void replays(Ticket now, List<TicketEvent> history) {
        @Nullable TicketState state = null;
        int version = 0;
        Instant at = Instant.EPOCH;
        @Nullable PersonId assignee = null;
        for (TicketEvent event : history) {
            assertThat(event.version()).as("%s", now.number()).isEqualTo(++version);
            assertThat(event.from()).as("%s", now.number()).isEqualTo(state);
            assertThat(event.at()).isAfterOrEqualTo(at);
            if (state != null) {
                Optional<Transition> row = TicketLifecycle.row(state, event.act());
                assertThat(row)
                        .as("%s: %s in %s", now.number(), event.act(), state)
                        .isPresent();
                assertThat(event.to()).isEqualTo(row.orElseThrow().to());
            }
            assignee = owner(assignee, event);
            state = event.to();
            at = event.at();
        }
        assertThat(now.state()).isEqualTo(state);
        assertThat(now.version()).isEqualTo(version);
        assertThat(now.assignee()).as("%s", now.number()).isEqualTo(assignee);
    }

    private static @Nullable PersonId owner(@Nullable PersonId before, TicketEvent event) {
        return switch (event.act()) {
            case CLAIM, TAKE_OVER -> event.actor();
            case RESOLVE -> event.actor().equals(Actor.DESK.id()) ? before : event.actor();
            case REASSIGN -> new PersonId(Objects.requireNonNull(event.subject()));
            case UNCLAIM, SPLIT -> null;
            default -> before;
        };
    }

    private void holds(Ticket ticket) {
        switch (ticket.state()) {
            case CLAIMED, WAITING, ESCALATED, SNOOZED ->
                assertThat(ticket.assignee()).isNotNull();
            case NEW -> assertThat(ticket.assignee()).isNull();
            case RESOLVED -> {
                assertThat(ticket.answer()).isNotNull();
                assertThat(ticket.resolvedAt()).isNotNull();
            }
            case DUPLICATE -> {
                Ticket parent =
                        desk.find(Objects.requireNonNull(ticket.duplicateOf())).orElseThrow();
                assertThat(parent.state())
                        .as("what %s follows is never over", ticket.number())
                        .isNotIn(
                                TicketState.DUPLICATE, TicketState.WITHDRAWN, TicketState.CLOSED, TicketState.RESOLVED);
            }
            case REOPENED, CLOSED, WITHDRAWN -> {}
        }
        assertThat(ticket.snoozedUntil() != null).isEqualTo(ticket.state() == TicketState.SNOOZED);
        assertThat(ticket.service().pausedSince() != null)
                .as("%s", ticket.number())
                .isEqualTo(ticket.state().isPaused());
    }

    private void everyNoticeOnce(Map<Long, List<TicketEvent>> histories) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    for (var each : histories.entrySet()) {
                        List<TicketNotice> carried = carrier.notices("ticket/" + each.getKey()).stream()
                                .map(TicketNotice.class::cast)
                                .toList();
                        assertThat(carried.stream().filter(TicketNotice.CardWanted.class::isInstance))
                                .hasSize(1);
                        assertThat(carried.stream()
                                        .filter(TicketNotice.RequesterTold.class::isInstance)
                                        .map(notice -> (TicketNotice.RequesterTold) notice)
                                        .filter(told -> told.what() == TicketAct.Kind.RESOLVE)
                                        .map(TicketNotice.RequesterTold::version))
                                .as("ticket %s", each.getKey())
                                .containsExactlyElementsOf(each.getValue().stream()
                                        .filter(event -> event.act() == TicketAct.Kind.RESOLVE)
                                        .map(TicketEvent::version)
                                        .toList());
                        assertThat(carried.stream().filter(notice -> !(notice instanceof TicketNotice.CardOutdated)))
                                .doesNotHaveDuplicates();
                    }
                });
    }

    private static Actor somebody(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Actor.DESK;
            case 1, 2 -> new Actor(REPS.get(random.nextInt(REPS.size())), Set.of());
            default -> STAFF.get(random.nextInt(STAFF.size()));
        };
    }

    /** What the table allowed a moment ago; perhaps somebody is faster. */
    private TicketOutcome legal(TicketNumber number, Random random, List<Ticket> tickets) {
        Ticket ticket = desk.find(number).orElseThrow();
        List<Transition> rows = TicketLifecycle.TABLE.stream()
                .filter(row -> row.from() == ticket.state())
                .toList();
        Transition row = rows.get(random.nextInt(rows.size()));
        Actor actor = switch (row.by().get(random.nextInt(row.by().size()))) {
            case STAFF -> STAFF.get(random.nextInt(STAFF.size()));
            case OWNER -> staff(Objects.requireNonNull(ticket.assignee()).value());
            case REQUESTER -> new Actor(ticket.requester(), Set.of());
            case DESK -> Actor.DESK;
        };
        return desk.act(number, act(row.act(), random, tickets), actor);
    }

    private static TicketAct.Kind kind(Random random) {
        TicketAct.Kind[] kinds = TicketAct.Kind.values();
        return kinds[random.nextInt(kinds.length)];
    }

    private static TicketAct act(TicketAct.Kind kind, Random random, List<Ticket> tickets) {
        return switch (kind) {
            case OPEN, CLAIM -> new TicketAct.Claim();
            case UNCLAIM -> new TicketAct.Unclaim(null);
            case REASSIGN ->
                new TicketAct.Reassign(
                        random.nextInt(5) == 0
                                ? new Actor(REPS.getFirst(), Set.of())
                                : STAFF.get(random.nextInt(STAFF.size())),
                        null);
            case TAKE_OVER -> new TicketAct.TakeOver(null);
            case ASK -> new TicketAct.Ask("Which market?");
            case REPLY -> new TicketAct.Reply();
            case TELL -> new TicketAct.Tell();
            case NOTE -> new TicketAct.Note("Looks familiar");
            case ESCALATE -> new TicketAct.Escalate(EscalationRoute.R3, Map.of("Market", "US"), null);
            case RETURN -> new TicketAct.Return(null);
            case SNOOZE -> new TicketAct.Snooze(Instant.now().plus(Duration.ofDays(30)), null);
            case WAKE -> new TicketAct.Wake();
            case RESOLVE -> new TicketAct.Resolve("Only on water.", RootCause.GAP, null);
            case CONFIRM -> new TicketAct.Confirm();
            case REOPEN -> new TicketAct.Reopen(null);
            case CLOSE -> new TicketAct.Close(null);
            case WITHDRAW -> new TicketAct.Withdraw();
            case MERGE ->
                new TicketAct.Merge(tickets.get(random.nextInt(tickets.size())).number());
            case SPLIT -> new TicketAct.Split(null);
            case ADD_DETAILS -> new TicketAct.AddDetails(DETAILS);
            case PRIORITISE -> new TicketAct.Prioritise(Priority.P1, "The launch is tomorrow");
            case CHASE -> new TicketAct.Chase();
            case RATE -> new TicketAct.Rate(new Rating(1 + random.nextInt(5), null));
        };
    }
}
