package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.REP;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.TicketLifecycle.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketLifecycleTest {
    /** The table once more, as one reads it: party and state it leads to, or nothing. */
    private static final String TABLE = """
                      CLAIM          RESOLVE         CONFIRM             REOPEN              WITHDRAW             ADD_DETAILS
            NEW       STAFF:CLAIMED  -               -                   -                   REQUESTER:WITHDRAWN  REQUESTER:NEW
            CLAIMED   -              STAFF:RESOLVED  -                   -                   REQUESTER:WITHDRAWN  REQUESTER:CLAIMED
            RESOLVED  -              -               REQUESTER:RESOLVED  REQUESTER:REOPENED  -                    -
            REOPENED  STAFF:CLAIMED  -               -                   -                   REQUESTER:WITHDRAWN  REQUESTER:REOPENED
            WITHDRAWN -              -               -                   -                   -                    -
            """;

    private static final Instant NOW = SomeTicket.OPENED.plus(Duration.ofHours(3));

    private enum Who {
        STAFF_MEMBER(new Actor(new PersonId("U0OTHERSTAFF"), Set.of(Role.STAFF))),
        THE_REQUESTER(new Actor(REP, Set.of())),
        REQUESTER_ON_STAFF(new Actor(REP, Set.of(Role.STAFF))),
        EDITOR_AND_ADMIN(new Actor(new PersonId("U0EDITOR"), Set.of(Role.EDITOR, Role.ADMIN))),
        BYSTANDER(new Actor(new PersonId("U0NOBODY"), Set.of()));

        private final Actor actor;

        Who(Actor actor) {
            this.actor = actor;
        }

        boolean isOf(Party party) {
            return switch (party) {
                case STAFF -> this == STAFF_MEMBER || this == REQUESTER_ON_STAFF;
                case REQUESTER -> this == THE_REQUESTER || this == REQUESTER_ON_STAFF;
            };
        }
    }

    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        Map<TicketState, Map<TicketAct.Kind, String>> cells = cells();
        for (TicketState state : TicketState.values()) {
            for (TicketAct act : acts()) {
                for (Who who : Who.values()) {
                    all.add(Arguments.of(
                            state, act, who, cells.getOrDefault(state, Map.of()).getOrDefault(act.kind(), "missing")));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1} by {2} → {3}")
    @MethodSource("everything")
    void act_isLegalExactlyWhereTheTableSays(TicketState state, TicketAct act, Who who, String cell) {
        Ticket before = SomeTicket.in(state).build();

        Verdict verdict = TicketLifecycle.judge(before, act, who.actor, NOW);

        if (cell.equals("-")) {
            assertThat(verdict).isEqualTo(new Verdict.NotInThisState());
            return;
        }
        Party party = Party.valueOf(cell.split(":")[0]);
        if (!who.isOf(party)) {
            assertThat(verdict).isEqualTo(new Verdict.NotForThem(party));
            return;
        }
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Legal.class, legal -> {
            assertThat(legal.next().state()).isEqualTo(TicketState.valueOf(cell.split(":")[1]));
            assertThat(legal.next().version()).isEqualTo(before.version() + 1);
            assertThat(legal.next().updatedAt()).isEqualTo(NOW);
            assertThat(legal.next())
                    .usingRecursiveComparison()
                    .ignoringFields(
                            "state", "version", "updatedAt", "assignee", "details", "answer", "rootCause", "confirmed")
                    .isEqualTo(before);
        });
    }

    @Test
    void opening_isNoRow() {
        for (TicketState state : TicketState.values()) {
            assertThat(TicketLifecycle.row(state, TicketAct.Kind.OPEN)).isEmpty();
        }
    }

    @Test
    void table_hasNoRowTwice() {
        assertThat(TicketLifecycle.TABLE.stream().map(row -> row.from() + " " + row.act()))
                .doesNotHaveDuplicates()
                .hasSize((int) cells().values().stream()
                        .flatMap(row -> row.values().stream())
                        .filter(cell -> !cell.equals("-"))
                        .count());
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void possible_isWhatTheTableAllowsTheParty(TicketState state) {
        for (Party party : Party.values()) {
            List<TicketAct.Kind> expected = Arrays.stream(TicketAct.Kind.values())
                    .filter(act -> cells().getOrDefault(state, Map.of())
                            .getOrDefault(act, "-")
                            .startsWith(party + ":"))
                    .toList();
            assertThat(TicketLifecycle.possible(state, party)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void claim_makesTheActorTheOwner() {
        Ticket next = legal(TicketState.NEW, new TicketAct.Claim(), Who.STAFF_MEMBER);

        assertThat(next.assignee()).isEqualTo(Who.STAFF_MEMBER.actor.id());
    }

    @Test
    void claim_ofReopenedTakesItOver_andKeepsTheOldAnswerToRead() {
        Ticket next = legal(TicketState.REOPENED, new TicketAct.Claim(), Who.STAFF_MEMBER);

        assertThat(next.assignee()).isEqualTo(Who.STAFF_MEMBER.actor.id()).isNotEqualTo(CLAIMER);
        assertThat(next.answer()).isEqualTo("It may be allowed if the page makes no cure claim.");
    }

    @Test
    void resolve_keepsAnswerAndCause_andIsNotConfirmed() {
        Ticket next = legal(TicketState.CLAIMED, new TicketAct.Resolve("Yes, if …", RootCause.ENF), Who.STAFF_MEMBER);

        assertThat(next.answer()).isEqualTo("Yes, if …");
        assertThat(next.rootCause()).isEqualTo(RootCause.ENF);
        assertThat(next.confirmed()).isFalse();
        assertThat(next.assignee())
                .as("whoever answers owns the answer, also when a colleague had claimed the ticket")
                .isEqualTo(Who.STAFF_MEMBER.actor.id())
                .isNotEqualTo(CLAIMER);
    }

    @Test
    void confirm_isKept_andReopenTakesItBack() {
        Ticket confirmed = legal(TicketState.RESOLVED, new TicketAct.Confirm(), Who.THE_REQUESTER);
        assertThat(confirmed.confirmed()).isTrue();

        Verdict reopened = TicketLifecycle.judge(confirmed, new TicketAct.Reopen(), Who.THE_REQUESTER.actor, NOW);

        assertThat(reopened).isInstanceOfSatisfying(Verdict.Legal.class, legal -> {
            assertThat(legal.next().confirmed()).isFalse();
            assertThat(legal.next().state()).isEqualTo(TicketState.REOPENED);
            assertThat(legal.next().answer()).isEqualTo(confirmed.answer());
        });
    }

    @Test
    void addDetails_replacesTheDetails_andNothingElse() {
        Ticket before = SomeTicket.in(TicketState.CLAIMED).build();

        Ticket next = legal(TicketState.CLAIMED, new TicketAct.AddDetails(DETAILS), Who.THE_REQUESTER);

        assertThat(next)
                .usingRecursiveComparison()
                .ignoringFields("details", "version", "updatedAt")
                .isEqualTo(before);
        assertThat(next.details()).isEqualTo(DETAILS);
    }

    @Test
    void withdraw_keepsOwnerAndWords() {
        Ticket next = legal(TicketState.CLAIMED, new TicketAct.Withdraw(), Who.THE_REQUESTER);

        assertThat(next.state().isOpen()).isFalse();
        assertThat(next.assignee()).isEqualTo(CLAIMER);
        assertThat(next.question())
                .isEqualTo(SomeTicket.in(TicketState.CLAIMED).build().question());
    }

    private static Ticket legal(TicketState state, TicketAct act, Who who) {
        Verdict verdict = TicketLifecycle.judge(SomeTicket.in(state).build(), act, who.actor, NOW);
        return ((Verdict.Legal) verdict).next();
    }

    private static List<TicketAct> acts() {
        List<TicketAct> acts = List.of(
                new TicketAct.Claim(),
                new TicketAct.Resolve("An answer", RootCause.KNOW),
                new TicketAct.Confirm(),
                new TicketAct.Reopen(),
                new TicketAct.Withdraw(),
                new TicketAct.AddDetails(DETAILS));
        assertThat(acts.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TicketAct.class.getPermittedSubclasses())
                        .<Class<?>>map(type -> type)
                        .toList());
        return acts;
    }

    private static Map<TicketState, Map<TicketAct.Kind, String>> cells() {
        List<String> lines = TABLE.lines().toList();
        String[] acts = lines.getFirst().strip().split("\\s+");
        Map<TicketState, Map<TicketAct.Kind, String>> cells = new EnumMap<>(TicketState.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.strip().split("\\s+");
            Map<TicketAct.Kind, String> row = new EnumMap<>(TicketAct.Kind.class);
            for (int i = 0; i < acts.length; i++) {
                row.put(TicketAct.Kind.valueOf(acts[i]), words[i + 1]);
            }
            cells.put(TicketState.valueOf(words[0]), row);
        }
        return cells;
    }
}
