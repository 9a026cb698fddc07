package org.integritydesk.knowledge.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Problem;

/** Reads an entry from named values, the answer among them. Never throws on bad input. */
public final class ValuesParser {
    /** Names of all fields. */
    static final Set<String> FIELDS = fields();

    private ValuesParser() {}

    /**
     * Reads an entry.
     *
     * @param file and line where the values come from, for the problems
     * @param values texts, numbers, lists and maps of them; null counts as left out
     */
    public static ParsedEntry parse(String file, int line, Map<String, ?> values) {
        List<Problem> problems = new ArrayList<>();
        var fields = EntryFields.of(file, Nodes.of(values), line, line, FIELDS, problems);
        var valid = EntryReading.read(fields, fields.text("answer").orElse(""));
        return problems.isEmpty() ? valid : new ParsedEntry.Invalid(problems);
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(EntryReading.FIELDS);
        fields.add("answer");
        return Set.copyOf(fields);
    }
}
