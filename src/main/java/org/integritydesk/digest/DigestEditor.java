package org.integritydesk.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.answering.RegionalRoom;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.tickets.Ticket;

/** Writes an edition from what happened (pure). */
final class DigestEditor {
    /** Smaller cells could point at a person. */
    static final int SMALLEST_CELL = 3;

    private static final int MOST_LINES = 5;
    private static final Duration YOUNG = Duration.ofDays(2);
    private static final Duration WEEK = Duration.ofDays(7);

    private DigestEditor() {}

    /**
     * What happened, as far as an edition needs it.
     *
     * @param questions of the period and of the one before
     * @param tickets changed in the period or the one before
     * @param entries published entries by id, for the questions
     * @param changed entries published in the period
     */
    record Material(
            List<AskedQuestion> questions,
            List<Ticket> tickets,
            List<Ticket> open,
            Map<EntryId, Entry> entries,
            List<ChangedAnswer> changed) {}

    static DigestEdition write(RegionalRoom room, Period period, Material material) {
        List<AskedQuestion> asked = material.questions().stream()
                .filter(question -> isOf(room, question))
                .toList();
        List<Ticket> tickets = material.tickets().stream()
                .filter(ticket -> isOf(room, ticket.market()))
                .toList();
        return new DigestEdition(
                room.market(),
                room.zone(),
                period.from(),
                period.to(),
                figures(period, asked, tickets),
                figures(period.before(), asked, tickets),
                top(period, asked, material.entries()),
                changed(room, material.changed()),
                byAge(
                        period.to(),
                        material.open().stream()
                                .filter(ticket -> isOf(room, ticket.market()))
                                .toList()));
    }

    private static boolean isOf(RegionalRoom room, AskedQuestion question) {
        return question.where().room().equals(room.room()) || isOf(room, question.market());
    }

    private static boolean isOf(RegionalRoom room, Market market) {
        return market == room.market() || market == Market.NA;
    }

    private static DigestFigures figures(Period period, List<AskedQuestion> questions, List<Ticket> tickets) {
        List<AskedQuestion> asked = questions.stream()
                .filter(question -> period.contains(question.askedAt()))
                .toList();
        return new DigestFigures(
                asked.size(),
                count(asked, question -> question.ticket() == null),
                count(asked, question -> question.feedback() == Feedback.SOLVED),
                count(tickets, ticket -> period.contains(ticket.createdAt())),
                count(tickets, ticket -> ticket.resolvedAt() != null && period.contains(ticket.resolvedAt())));
    }

    private static List<DigestEdition.TopEntry> top(
            Period period, List<AskedQuestion> questions, Map<EntryId, Entry> entries) {
        Map<EntryId, Long> counts = questions.stream()
                .filter(question -> period.contains(question.askedAt()) && question.ticket() == null)
                .map(AskedQuestion::entry)
                .filter(Objects::nonNull)
                .filter(entries::containsKey)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= SMALLEST_CELL)
                .sorted(Map.Entry.<EntryId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value()))
                .limit(MOST_LINES)
                .map(count -> top(Objects.requireNonNull(entries.get(count.getKey())), count.getValue()))
                .toList();
    }

    private static DigestEdition.TopEntry top(Entry entry, long count) {
        return new DigestEdition.TopEntry(
                entry.content().question(),
                (int) count,
                firstSentence(entry.content().answer()));
    }

    private static List<DigestEdition.ChangedEntry> changed(RegionalRoom room, List<ChangedAnswer> changed) {
        return changed.stream()
                // What came from files came in bulk; news is what a person decided here.
                .filter(answer -> answer.entry().editor() != null)
                .filter(answer -> answer.entry().content().coversMarket(room.market()))
                .sorted(Comparator.comparing(
                                (ChangedAnswer answer) -> answer.entry().changedAt())
                        .reversed())
                .limit(MOST_LINES)
                .map(answer -> new DigestEdition.ChangedEntry(
                        answer.entry().content().question(),
                        firstSentence(answer.entry().content().answer()),
                        answer.isNew()))
                .toList();
    }

    private static DigestEdition.OpenByAge byAge(Instant now, List<Ticket> open) {
        int young = count(open, ticket -> age(ticket, now).compareTo(YOUNG) < 0);
        int old = count(open, ticket -> age(ticket, now).compareTo(WEEK) > 0);
        return new DigestEdition.OpenByAge(young, open.size() - young - old, old);
    }

    private static Duration age(Ticket ticket, Instant now) {
        return Duration.between(ticket.createdAt(), now);
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static String firstSentence(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
