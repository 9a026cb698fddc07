package org.integritydesk.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integritydesk.answering.AskedQuestion;
import org.integritydesk.insights.ThemeWeek;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.Source;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What was asked most (pure): themes, or entries as long as no theme can be told. */
final class TopEditor {
    private TopEditor() {}

    static List<DigestEdition.TopIssue> top(Period period, DigestMaterial material) {
        List<DigestEdition.TopIssue> themes = material.improving().themes().stream()
                .filter(ThemeWeek::mayBeTold)
                .sorted(Comparator.comparing(ThemeWeek::asks).reversed().thenComparing(ThemeWeek::theme))
                .limit(DigestEditor.MOST_LINES)
                .map(theme -> theme(theme, material))
                .toList();
        return themes.isEmpty() ? entries(period, material) : themes;
    }

    private static DigestEdition.TopIssue theme(ThemeWeek theme, DigestMaterial material) {
        Entry answer = theme.answer() == null ? null : material.entries().get(theme.answer());
        return issue(
                theme.label(),
                theme.asks(),
                theme.mayTellBefore() ? theme.before() : null,
                answer,
                theme.markets().stream().sorted().toList(),
                material.improving().work(theme.theme()).orElse(null));
    }

    private static List<DigestEdition.TopIssue> entries(Period period, DigestMaterial material) {
        Map<EntryId, Long> now = counts(period, material);
        Map<EntryId, Long> before = counts(period.before(), material);
        return now.entrySet().stream()
                .filter(count -> Counts.mayBeTold(count.getValue().intValue()))
                .sorted(Map.Entry.<EntryId, Long>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value()))
                .limit(DigestEditor.MOST_LINES)
                .map(count -> entry(
                        Objects.requireNonNull(material.entries().get(count.getKey())),
                        count.getValue().intValue(),
                        before.getOrDefault(count.getKey(), 0L).intValue()))
                .toList();
    }

    private static DigestEdition.TopIssue entry(Entry entry, int count, int before) {
        EntryContent content = entry.content();
        return issue(
                content.question(),
                count,
                Counts.told(before),
                entry,
                content.markets().stream().sorted().toList(),
                null);
    }

    private static DigestEdition.TopIssue issue(
            String label,
            int count,
            @Nullable Integer before,
            @Nullable Entry answer,
            List<Market> markets,
            DigestEdition.@Nullable Work work) {
        EntryContent content = answer == null ? null : answer.content();
        return new DigestEdition.TopIssue(
                label,
                count,
                before,
                content == null ? null : DigestMaterial.firstSentence(content.answer()),
                markets,
                content == null
                        ? null
                        : content.sources().stream()
                                .map(Source::url)
                                .findFirst()
                                .orElse(null),
                content == null ? null : content.language(),
                work);
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
}
