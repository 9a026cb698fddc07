package org.integritydesk.digest;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.answering.Feedback;
import org.integritydesk.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The week in numbers (pure). */
final class FigureEditor {
    private FigureEditor() {}

    static DigestFigures figures(Period period, DigestMaterial material) {
        List<AskedQuestion> asked = material.questions().stream()
                .filter(question -> period.contains(question.askedAt()))
                .toList();
        List<Ticket> resolved = material.tickets().stream()
                .filter(ticket -> ticket.resolvedAt() != null && period.contains(ticket.resolvedAt()))
                .toList();
        return new DigestFigures(
                asked.size(),
                Counts.count(asked, AskedQuestion::isAnswered),
                Counts.count(asked, question -> question.feedback() == Feedback.SOLVED),
                Counts.count(material.tickets(), ticket -> period.contains(ticket.createdAt())),
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
