package org.integritydesk.digest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.Source;

/** What was asked most (pure). */
final class TopEditor {
    private TopEditor() {}

    static List<DigestEdition.TopEntry> top(Period period, DigestMaterial material) {
        Map<EntryId, Long> now = counts(period, material);
        Map<EntryId, Long> before = counts(period.before(), material);
        return now.entrySet().stream()
                .filter(count -> Cells.mayBeTold(count.getValue().intValue()))
                .sorted(Map.Entry.<EntryId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value()))
                .limit(DigestEditor.MOST_LINES)
                .map(count -> top(
                        Objects.requireNonNull(material.entries().get(count.getKey())),
                        count.getValue(),
                        before.getOrDefault(count.getKey(), 0L)))
                .toList();
    }

    /** How often each published entry was the reply, and nobody was called. */
    static Map<EntryId, Long> counts(Period period, DigestMaterial material) {
        return material.questions().stream()
                .filter(question -> period.contains(question.askedAt()) && question.ticket() == null)
                .map(AskedQuestion::entry)
                .filter(Objects::nonNull)
                .filter(material.entries()::containsKey)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private static DigestEdition.TopEntry top(Entry entry, long count, long before) {
        EntryContent content = entry.content();
        return new DigestEdition.TopEntry(
                content.question(),
                (int) count,
                DigestMaterial.firstSentence(content.answer()),
                Cells.told((int) before),
                content.markets().stream().sorted().toList(),
                content.sources().stream().map(Source::url).findFirst().orElse(null));
    }
}
