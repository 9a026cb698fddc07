package org.integritydesk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFiles;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An entry in JSON: the fields of entry files under JSON names, the answer, and what is known about the version. What a
 * program got it may send back: what it cannot set is left aside.
 */
final class EntryBody {
    private static final String FILE = "body";
    private static final Set<String> NOT_SET_HERE =
            Set.of("version", "origin", "editor", "author", "changedAt", "note", "citation");

    private EntryBody() {}

    static Map<String, @Nullable Object> of(Entry entry) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", entry.id());
        body.put("version", entry.version());
        body.put("status", entry.status().name().toLowerCase(Locale.ROOT));
        body.putAll(FieldNames.ofJson(EntryFiles.values(entry.content())));
        body.put("origin", entry.origin());
        body.put("editor", id(entry.editor()));
        body.put("author", id(entry.author()));
        body.put("changedAt", entry.changedAt());
        body.put("note", entry.note());
        body.put("citation", entry.citation());
        return body;
    }

    /** Reads the entry that a program wants to have under this id; published, if it does not say otherwise. */
    static ParsedEntry read(EntryId id, Map<String, ?> body) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("status", "published");
        FieldNames.ofFiles(body).forEach((name, value) -> {
            if (!NOT_SET_HERE.contains(FieldNames.ofJson(name))) {
                values.put(name, value);
            }
        });
        ParsedEntry entry = EntryFiles.parse(FILE, values);
        return entry instanceof ParsedEntry.Valid valid && !valid.id().equals(id)
                ? new ParsedEntry.Invalid(List.of(new Problem(
                        FILE, 1, "id", "'%s' is not the id in the address, '%s'".formatted(valid.id(), id))))
                : entry;
    }

    /** What is wrong, field by field, for programs. */
    static Map<String, Object> errors(List<Problem> problems) {
        return Map.of(
                "errors",
                problems.stream()
                        .map(problem -> error(problem.field(), problem.sentence()))
                        .toList());
    }

    static Map<String, String> error(String field, String sentence) {
        return Map.of("field", FieldNames.ofJson(field), "sentence", sentence);
    }

    /** What is wrong in one sentence, for people. */
    static String sentence(List<Problem> problems) {
        return problems.stream()
                .map(problem -> FieldNames.ofJson(problem.field()) + " " + problem.sentence())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
