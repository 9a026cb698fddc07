package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.tickets.SomeTicket.CLAIMER;
import static org.integritydesk.tickets.SomeTicket.DETAILS;
import static org.integritydesk.tickets.SomeTicket.REP;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.TicketLifecycle.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketLifecycleTest {
    /**
     * The table once more, as one reads it: state, who (staff, owner, requester, desk), where it leads, by what. Whoever
     * changes the one must mean the other.
     */
    private static final String TABLE = """
            NEW       s   CLAIMED    CLAIM
            NEW       sd  CLAIMED    REASSIGN
            NEW       sr  DUPLICATE  MERGE
            NEW       r   WITHDRAWN  WITHDRAW
            NEW       r   NEW        ADD_DETAILS REPLY CHASE
            NEW       s   NEW        TELL NOTE PRIORITISE
            CLAIMED   od  NEW        UNCLAIM
            CLAIMED   sd  CLAIMED    REASSIGN
            CLAIMED   s   CLAIMED    TAKE_OVER TELL NOTE PRIORITISE
            CLAIMED   s   WAITING    ASK
            CLAIMED   s   ESCALATED  ESCALATE
            CLAIMED   s   SNOOZED    SNOOZE
            CLAIMED   s   RESOLVED   RESOLVE
            CLAIMED   sr  DUPLICATE  MERGE
            CLAIMED   r   WITHDRAWN  WITHDRAW
            CLAIMED   r   CLAIMED    ADD_DETAILS REPLY CHASE
            WAITING   r   CLAIMED    REPLY ADD_DETAILS
            WAITING   s   CLAIMED    WAKE
            WAITING   od  NEW        UNCLAIM
            WAITING   sd  WAITING    REASSIGN
            WAITING   s   WAITING    TAKE_OVER ASK TELL NOTE PRIORITISE
            WAITING   s   ESCALATED  ESCALATE
            WAITING   s   SNOOZED    SNOOZE
            WAITING   s   RESOLVED   RESOLVE
            WAITING   sd  CLOSED     CLOSE
            WAITING   sr  DUPLICATE  MERGE
            WAITING   r   WITHDRAWN  WITHDRAW
            ESCALATED s   CLAIMED    RETURN
            ESCALATED s   ESCALATED  ESCALATE TAKE_OVER TELL NOTE PRIORITISE
            ESCALATED od  NEW        UNCLAIM
            ESCALATED sd  ESCALATED  REASSIGN
            ESCALATED s   WAITING    ASK
            ESCALATED s   SNOOZED    SNOOZE
            ESCALATED s   RESOLVED   RESOLVE
            ESCALATED sr  DUPLICATE  MERGE
            ESCALATED r   WITHDRAWN  WITHDRAW
            ESCALATED r   ESCALATED  ADD_DETAILS REPLY CHASE
            SNOOZED   sd  CLAIMED    WAKE
            SNOOZED   r   CLAIMED    REPLY ADD_DETAILS CHASE
            SNOOZED   od  NEW        UNCLAIM
            SNOOZED   sd  SNOOZED    REASSIGN
            SNOOZED   s   SNOOZED    TAKE_OVER SNOOZE TELL NOTE PRIORITISE
            SNOOZED   s   RESOLVED   RESOLVE
            SNOOZED   sr  DUPLICATE  MERGE
            SNOOZED   r   WITHDRAWN  WITHDRAW
            RESOLVED  r   CLOSED     CONFIRM
            RESOLVED  rs  REOPENED   REOPEN
            RESOLVED  sd  CLOSED     CLOSE
            RESOLVED  r   RESOLVED   RATE REPLY
            RESOLVED  s   RESOLVED   TELL NOTE
            REOPENED  s   CLAIMED    CLAIM
            REOPENED  sd  CLAIMED    REASSIGN
            REOPENED  sr  DUPLICATE  MERGE
            REOPENED  r   WITHDRAWN  WITHDRAW
            REOPENED  r   REOPENED   ADD_DETAILS REPLY CHASE
            REOPENED  s   REOPENED   TELL NOTE PRIORITISE
            CLOSED    rs  REOPENED   REOPEN
            CLOSED    r   CLOSED     RATE REPLY
            CLOSED    s   CLOSED     TELL NOTE
            WITHDRAWN s   WITHDRAWN  NOTE
            DUPLICATE srd NEW        SPLIT
            DUPLICATE sd  DUPLICATE  MERGE
            DUPLICATE d   RESOLVED   RESOLVE
            DUPLICATE r   WITHDRAWN  WITHDRAW
            DUPLICATE r   DUPLICATE  ADD_DETAILS REPLY
            DUPLICATE s   DUPLICATE  TELL NOTE
            """;

    private static final Map<TicketState, Map<TicketAct.Kind, Row>> ROWS = rows();

    private static final Instant NOW = SomeTicket.OPENED.plus(Duration.ofHours(3));

    private enum Who {
        STAFF_MEMBER(new Actor(new PersonId("U0OTHERSTAFF"), Set.of(Role.STAFF))),
        THE_REQUESTER(new Actor(REP, Set.of())),
        REQUESTER_ON_STAFF(new Actor(REP, Set.of(Role.STAFF))),
        EDITOR_AND_ADMIN(new Actor(new PersonId("U0EDITOR"), Set.of(Role.EDITOR, Role.ADMIN))),
        THE_OWNER(new Actor(CLAIMER, Set.of(Role.STAFF))),
        OWNER_WHO_LEFT(new Actor(CLAIMER, Set.of())),
        THE_DESK(Actor.DESK),
        BYSTANDER(new Actor(new PersonId("U0NOBODY"), Set.of()));

        private final Actor actor;

        Who(Actor actor) {
            this.actor = actor;
        }

        boolean isStranger() {
            return this == BYSTANDER || this == EDITOR_AND_ADMIN || this == OWNER_WHO_LEFT;
        }

        boolean isOf(Party party) {
            return switch (party) {
                case STAFF -> this == STAFF_MEMBER || this == REQUESTER_ON_STAFF || this == THE_OWNER;
                case OWNER -> this == THE_OWNER;
                case DESK -> this == THE_DESK;
                case REQUESTER -> this == THE_REQUESTER || this == REQUESTER_ON_STAFF;
            };
        }
    }

    /** A row as the test reads it. */
    private record Row(List<Party> by, TicketState to) {}

    static Stream<Arguments> everything() {
        return Arrays.stream(TicketState.values())
                .flatMap(state -> acts().stream()
                        .flatMap(act -> Arrays.stream(Who.values()).map(who -> Arguments.of(state, act, who))));
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @MethodSource("everything")
    void act_isLegalExactlyWhereTheTableSays(TicketState state, TicketAct act, Who who) {
        Ticket before = SomeTicket.in(state).build();
        Row row = ROWS.getOrDefault(state, Map.of()).get(act.kind());

        Verdict verdict = TicketLifecycle.judge(before, act, who.actor, NOW);

        if (who.isStranger()) {
            assertThat(verdict)
                    .as("the same whatever the state")
                    .isEqualTo(TicketLifecycle.judge(SomeTicket.some().build(), act, who.actor, NOW))
                    .isInstanceOf(Verdict.NotForThem.class);
        } else if (row == null) {
            assertThat(verdict).isEqualTo(new Verdict.NotInThisState());
        } else if (row.by().stream().noneMatch(party -> who.isOf(party) && hasOwner(before, party))) {
            assertThat(verdict).isEqualTo(new Verdict.NotForThem(row.by()));
        } else {
            assertThat(verdict).isInstanceOfSatisfying(Verdict.Legal.class, legal -> {
                assertThat(legal.next().state()).isEqualTo(row.to());
                assertThat(legal.next().version()).isEqualTo(before.version() + 1);
                assertThat(legal.next().updatedAt()).isEqualTo(NOW);
                assertThat(legal.next())
                        .as("what an act is not about stays")
                        .extracting(
                                Ticket::number, Ticket::requester, Ticket::question, Ticket::market, Ticket::createdAt)
                        .containsExactly(
                                before.number(),
                                before.requester(),
                                before.question(),
                                before.market(),
                                before.createdAt());
            });
        }
    }

    private static boolean hasOwner(Ticket ticket, Party party) {
        return party != Party.OWNER || ticket.assignee() != null;
    }

    @Test
    void opening_isNoRow() {
        for (TicketState state : TicketState.values()) {
            assertThat(TicketLifecycle.row(state, TicketAct.Kind.OPEN)).isEmpty();
        }
    }

    @Test
    void table_hasNoRowTwice_andNoneThatTheTestDoesNotKnow() {
        assertThat(TicketLifecycle.TABLE.stream().map(row -> row.from() + " " + row.act()))
                .doesNotHaveDuplicates()
                .hasSize(ROWS.values().stream().mapToInt(Map::size).sum());
    }

    @Test
    void everyState_canBeLeft_orIsTheEnd() {
        for (TicketState state : TicketState.values()) {
            boolean isLeft = TicketLifecycle.TABLE.stream().anyMatch(row -> row.from() == state && row.to() != state);
            assertThat(isLeft).as(state.name()).isEqualTo(state != TicketState.WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void possible_isWhatTheTableAllowsTheParty(TicketState state) {
        for (Party party : Party.values()) {
            List<TicketAct.Kind> expected = ROWS.getOrDefault(state, Map.of()).entrySet().stream()
                    .filter(row -> row.getValue().by().contains(party))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(TicketLifecycle.possible(state, party)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void reassign_isOnlyToStaff() {
        Verdict verdict = TicketLifecycle.judge(
                SomeTicket.in(TicketState.CLAIMED).build(),
                new TicketAct.Reassign(Who.BYSTANDER.actor, "on holiday"),
                Who.STAFF_MEMBER.actor,
                NOW);

        assertThat(verdict).isEqualTo(new Verdict.NotForThat(Who.BYSTANDER.actor.id()));
    }

    @Test
    void answerOfTheDesk_belongsToWhoeverHadTheTicket() {
        Ticket followed = legal(TicketState.DUPLICATE, resolve("The same answer"), Who.THE_DESK);

        assertThat(followed.assignee()).isNull();
        assertThat(followed.answer()).isEqualTo("The same answer");
        assertThat(followed.duplicateOf()).isEqualTo(new TicketNumber(1000));
    }

    @Test
    void split_andReopen_endTheFollowing() {
        assertThat(legal(TicketState.DUPLICATE, new TicketAct.Split(null), Who.THE_REQUESTER)
                        .duplicateOf())
                .isNull();
        Ticket answered = legal(TicketState.DUPLICATE, resolve("The same answer"), Who.THE_DESK);
        assertThat(((Verdict.Legal) TicketLifecycle.judge(
                                answered, new TicketAct.Reopen(null), Who.THE_REQUESTER.actor, NOW))
                        .next()
                        .duplicateOf())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"CLAIMED", "RESOLVED"})
    void snooze_isForgotten_onceTheTicketMovesOn(TicketState to) {
        TicketAct act = to == TicketState.CLAIMED ? new TicketAct.Wake() : resolve("Done");

        Ticket next = legal(TicketState.SNOOZED, act, Who.STAFF_MEMBER);

        assertThat(next.state()).isEqualTo(to);
        assertThat(next.snoozedUntil()).isNull();
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
        Ticket next = legal(
                TicketState.CLAIMED,
                new TicketAct.Resolve("Yes, if …", RootCause.ENF, "hlt-patches"),
                Who.STAFF_MEMBER);

        assertThat(next.answer()).isEqualTo("Yes, if …");
        assertThat(next.rootCause()).isEqualTo(RootCause.ENF);
        assertThat(next.entry()).isEqualTo("hlt-patches");
        assertThat(next.resolvedAt()).isEqualTo(NOW);
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

        Verdict reopened = TicketLifecycle.judge(confirmed, new TicketAct.Reopen(null), Who.THE_REQUESTER.actor, NOW);

        assertThat(reopened).isInstanceOfSatisfying(Verdict.Legal.class, legal -> {
            assertThat(legal.next().confirmed()).isFalse();
            assertThat(legal.next().state()).isEqualTo(TicketState.REOPENED);
            assertThat(legal.next().answer()).isEqualTo(confirmed.answer());
            assertThat(legal.next().resolvedAt()).isNull();
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

    private static TicketAct resolve(String answer) {
        return new TicketAct.Resolve(answer, RootCause.KNOW, null);
    }

    private static List<TicketAct> acts() {
        List<TicketAct> acts = List.of(
                new TicketAct.Claim(),
                new TicketAct.Unclaim(null),
                new TicketAct.Reassign(Who.STAFF_MEMBER.actor, null),
                new TicketAct.TakeOver(null),
                new TicketAct.Ask("Which market?"),
                new TicketAct.Reply(),
                new TicketAct.Tell(),
                new TicketAct.Note("Looks familiar"),
                new TicketAct.Escalate(EscalationRoute.R3, Map.of(), null),
                new TicketAct.Return(null),
                new TicketAct.Snooze(NOW.plus(Duration.ofDays(1)), null),
                new TicketAct.Wake(),
                resolve("An answer"),
                new TicketAct.Confirm(),
                new TicketAct.Reopen(null),
                new TicketAct.Close(null),
                new TicketAct.Withdraw(),
                new TicketAct.Merge(new TicketNumber(1000)),
                new TicketAct.Split(null),
                new TicketAct.AddDetails(DETAILS),
                new TicketAct.Prioritise(Priority.P1, "The launch is tomorrow"),
                new TicketAct.Chase(),
                new TicketAct.Rate(new Rating(5, null)));
        assertThat(acts.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TicketAct.class.getPermittedSubclasses())
                        .<Class<?>>map(type -> type)
                        .toList());
        return acts;
    }

    private static Map<TicketState, Map<TicketAct.Kind, Row>> rows() {
        Map<TicketState, Map<TicketAct.Kind, Row>> rows = new EnumMap<>(TicketState.class);
        for (String line : TABLE.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            List<Party> by =
                    words[1].chars().mapToObj(TicketLifecycleTest::party).toList();
            for (String act : Arrays.asList(words).subList(3, words.length)) {
                rows.computeIfAbsent(TicketState.valueOf(words[0]), state -> new EnumMap<>(TicketAct.Kind.class))
                        .put(TicketAct.Kind.valueOf(act), new Row(by, TicketState.valueOf(words[2])));
            }
        }
        return rows;
    }

    private static Party party(int letter) {
        return switch (letter) {
            case 's' -> Party.STAFF;
            case 'o' -> Party.OWNER;
            case 'r' -> Party.REQUESTER;
            case 'd' -> Party.DESK;
            default -> throw new IllegalArgumentException("No party " + (char) letter);
        };
    }
}
