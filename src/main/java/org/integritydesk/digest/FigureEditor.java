package org.integritydesk.digest;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The week in numbers (pure). */
final class FigureEditor {
    private FigureEditor() {}

    /** @param asked in that period */
    static DigestFigures figures(Period period, QuestionTally asked, List<Ticket> tickets) {
        List<Ticket> resolved = tickets.stream()
                .filter(ticket -> ticket.resolvedAt() != null && period.contains(ticket.resolvedAt()))
                .toList();
        return new DigestFigures(
                asked.asked(),
                asked.answered(),
                asked.solved(),
                Counts.count(tickets, ticket -> period.contains(ticket.createdAt())),
                resolved.size(),
                median(resolved));
    }

    private static @Nullable Long median(List<Ticket> resolved) {
        List<Long> minutes = resolved.stream()
                .map(ticket -> Duration.between(ticket.createdAt(), Objects.requireNonNull(ticket.resolvedAt()))
                        .toMinutes())
                .sorted()
                .toList();
        return Counts.mayBeTold(minutes.size()) ? minutes.get(minutes.size() / 2) : null;
    }
}
