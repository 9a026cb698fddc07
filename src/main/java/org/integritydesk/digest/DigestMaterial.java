package org.integritydesk.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.QuestionTally;
import org.integritydesk.knowledge.ChangedAnswer;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.Wave;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as far as an edition needs it.
 *
 * @param before the period before
 * @param asked in the period; only what is the channel's business
 * @param askedBefore in the one before, as well
 * @param tickets changed in the period or the one before
 * @param open tickets somebody still has to do something about
 * @param entries published entries by id, for the questions and tickets
 * @param changed entries published in the period
 * @param waves found in the period, or still open
 * @param improving what is known of themes and projects
 * @param previous the edition before of the same channel; null: none
 */
record DigestMaterial(
        Period before,
        QuestionTally asked,
        QuestionTally askedBefore,
        List<Ticket> tickets,
        List<Ticket> open,
        Map<EntryId, Entry> entries,
        List<ChangedAnswer> changed,
        List<Wave> waves,
        Improving improving,
        @Nullable DigestEdition previous) {
    /** What is the channel's business, and was so at the end of the period: an edition may be written later. */
    DigestMaterial of(DigestSettings channel, Instant end) {
        return new DigestMaterial(
                before,
                asked,
                askedBefore,
                of(channel, tickets),
                of(channel, open).stream()
                        .filter(ticket -> ticket.createdAt().isBefore(end))
                        .toList(),
                entries,
                changed.stream()
                        // What came from files came in bulk; news is what a person decided here.
                        .filter(answer -> answer.entry().editor() != null)
                        .filter(answer -> answer.entry().content().coversMarket(channel.market()))
                        .filter(answer -> answer.entry().changedAt().isBefore(end))
                        .toList(),
                waves.stream()
                        .map(wave -> new Wave(
                                wave.id(),
                                of(channel, wave.tickets()).stream()
                                        .filter(ticket -> ticket.createdAt().isBefore(end))
                                        .toList(),
                                wave.parent()))
                        .toList(),
                improving.of(channel),
                previous);
    }

    private static List<Ticket> of(DigestSettings channel, List<Ticket> tickets) {
        return tickets.stream()
                .filter(ticket -> channel.covers(ticket.market()))
                .toList();
    }

    static String firstSentence(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
