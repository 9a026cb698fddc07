package org.integritydesk.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.integritydesk.answering.QuestionTally;
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

    static List<DigestEdition.TopIssue> top(DigestMaterial material) {
        List<DigestEdition.TopIssue> themes = material.improving().themes().stream()
                .filter(ThemeWeek::mayBeTold)
                .sorted(Comparator.comparing(ThemeWeek::asks).reversed().thenComparing(ThemeWeek::theme))
                .limit(DigestEditor.MOST_LINES)
                .map(theme -> theme(theme, material))
                .toList();
        return themes.isEmpty() ? entries(material) : themes;
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

    private static List<DigestEdition.TopIssue> entries(DigestMaterial material) {
        Map<EntryId, Integer> before = material.askedBefore().entries();
        return published(material.asked(), material)
                .filter(count -> Counts.mayBeTold(count.getValue()))
                .sorted(Map.Entry.<EntryId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(count -> count.getKey().value()))
                .limit(DigestEditor.MOST_LINES)
                .map(count -> entry(
                        Objects.requireNonNull(material.entries().get(count.getKey())),
                        count.getValue(),
                        before.getOrDefault(count.getKey(), 0)))
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

    /** How often each entry that is still published was the reply. */
    static Stream<Map.Entry<EntryId, Integer>> published(QuestionTally asked, DigestMaterial material) {
        return asked.entries().entrySet().stream()
                .filter(count -> material.entries().containsKey(count.getKey()));
    }
}
