package org.integritydesk.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One wording, one answer: two entries that could be shown for the same question must not share a wording, unless they are
 * the sides of one branch. Collects who has which wording.
 */
final class TakenWordings {
    private final Map<String, Map<EntryId, EntryContent>> takers = new HashMap<>();

    /** Wordings of entries that answer. */
    static TakenWordings of(Collection<Entry> published) {
        var taken = new TakenWordings();
        published.forEach(entry -> taken.take(entry.id(), entry.content()));
        return taken;
    }

    /** The wordings belong to this entry from now on. */
    void take(EntryId id, EntryContent content) {
        WordingKey.all(content)
                .forEach(key -> takers.computeIfAbsent(key, none -> new LinkedHashMap<>())
                        .put(id, content));
    }

    /** The wordings of the content that another entry has. */
    List<FieldProblem> problems(EntryId self, EntryContent content) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(problems("question", content.question(), self, content));
        content.variants().forEach(variant -> problems.addAll(problems("variants", variant, self, content)));
        return problems;
    }

    private List<FieldProblem> problems(String field, String wording, EntryId self, EntryContent content) {
        return others(wording, self, content)
                .map(other -> new FieldProblem(
                        field,
                        "'%s' is already a wording of %s; a question can have one answer only"
                                .formatted(wording, other)))
                .toList();
    }

    private Stream<EntryId> others(String wording, EntryId self, EntryContent content) {
        return takers.getOrDefault(WordingKey.of(wording), Map.of()).entrySet().stream()
                .filter(taker -> !taker.getKey().equals(self))
                .filter(taker -> content.overlaps(taker.getValue()) && !content.isOtherSideOf(taker.getValue()))
                .map(Map.Entry::getKey);
    }
}
