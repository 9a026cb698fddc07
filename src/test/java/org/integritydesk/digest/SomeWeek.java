package org.integritydesk.digest;

import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.RootCause;
import org.integritydesk.tickets.Escalation;
import org.integritydesk.tickets.SomeTicket;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketBuilder;
import org.integritydesk.tickets.TicketState;
import org.integritydesk.tickets.Wave;
import org.jspecify.annotations.Nullable;

/** A week, the one before it, and what may happen in them. */
final class SomeWeek {
    static final DigestSettings US =
            DigestSettings.of(new RegionalRoom(new RoomId("C0NAGBSUS"), Market.US, ZoneId.of("America/New_York")));
    static final Instant END = Instant.parse("2026-03-02T14:00:00Z");
    static final Period WEEK = new Period(END.minus(Duration.ofDays(7)), END);
    static final Period BEFORE = new Period(WEEK.from().minus(Duration.ofDays(7)), WEEK.from());
    static final Instant THIS_WEEK = END.minus(Duration.ofDays(1));
    static final Instant WEEK_BEFORE = END.minus(Duration.ofDays(8));
    static final Entry BREWERY = someEntry("alc-brewery", someContent("Can a brewery run ads?"));
    static final Entry CASINO = someEntry("gam-casino", someContent("Can a casino run ads?"));

    private SomeWeek() {}

    static DigestEdition write(
            DigestSettings room,
            List<Asks> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<ChangedAnswer> changed) {
        return DigestEditor.write(
                room, WEEK, material(questions, tickets, open, List.of(BREWERY, CASINO), changed, List.of()));
    }

    static DigestMaterial material(
            List<Asks> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            List<Entry> entries,
            List<ChangedAnswer> changed,
            List<Wave> waves) {
        Map<EntryId, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new DigestMaterial(
                BEFORE,
                tally(questions, WEEK),
                tally(questions, BEFORE),
                tickets,
                open,
                byId,
                changed,
                waves,
                Improving.NOTHING,
                null);
    }

    /** Questions that an entry answered. */
    record Asks(EntryId entry, int count, Instant at) {}

    private static QuestionTally tally(List<Asks> questions, Period period) {
        Map<EntryId, Integer> entries = questions.stream()
                .filter(asks -> period.contains(asks.at()))
                .collect(Collectors.toMap(Asks::entry, Asks::count));
        int all = entries.values().stream().mapToInt(Integer::intValue).sum();
        return new QuestionTally(all, all, 0, entries);
    }

    /** A week in which nothing else happened. */
    static DigestEdition write(DigestSettings channel, Improving improving, List<Asks> questions, Entry... entries) {
        DigestMaterial nothing = material(questions, List.of(), List.of(), List.of(entries), List.of(), List.of());
        return DigestEditor.write(
                channel,
                WEEK,
                new DigestMaterial(
                        nothing.before(),
                        nothing.asked(),
                        nothing.askedBefore(),
                        nothing.tickets(),
                        nothing.open(),
                        nothing.entries(),
                        nothing.changed(),
                        nothing.waves(),
                        improving,
                        null));
    }

    /** A theme of as many people as questions. */
    static ThemeWeek theme(long id, String label, int asks, int before, @Nullable Entry answer) {
        return new ThemeWeek(
                id, label, asks, asks, before, before, Set.of(Market.US), answer == null ? null : answer.id());
    }

    static Entry edited(String id, Set<Market> markets, String question, int version, int seconds) {
        return new Entry(
                new EntryId(id),
                version,
                EntryStatus.PUBLISHED,
                someContent(markets, question),
                "INT-1001",
                new PersonId("U0EDITOR"),
                new PersonId("U0EDITOR"),
                THIS_WEEK.plusSeconds(seconds),
                null);
    }

    static List<Asks> times(int count, Entry entry, Instant at) {
        return List.of(new Asks(entry.id(), count, at));
    }

    static Ticket aged(Duration age) {
        return SomeTicket.some().created(END.minus(age)).build();
    }

    static List<Ticket> escalated(int count, EscalationRoute route, Duration age) {
        return IntStream.range(0, count)
                .mapToObj(i -> TicketBuilder.builder(SomeTicket.in(TicketState.ESCALATED)
                                .created(END.minus(age))
                                .build())
                        .escalation(new Escalation(route, Map.of(), SomeTicket.CLAIMER, END))
                        .build())
                .toList();
    }

    static List<Ticket> resolved(int count, RootCause cause, Instant at, @Nullable String entry) {
        return IntStream.range(0, count)
                .mapToObj(i -> TicketBuilder.builder(SomeTicket.in(TicketState.RESOLVED)
                                .answer("Yes.", cause)
                                .created(at)
                                .updated(at)
                                .build())
                        .entry(entry)
                        .resolvedAt(at)
                        .build())
                .toList();
    }

    static Ticket answeredAfter(int minutes) {
        return TicketBuilder.builder(
                        SomeTicket.in(TicketState.RESOLVED).created(THIS_WEEK).build())
                .resolvedAt(THIS_WEEK.plus(Duration.ofMinutes(minutes)))
                .build();
    }
}
