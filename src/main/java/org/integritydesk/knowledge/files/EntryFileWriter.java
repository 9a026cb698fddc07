package org.integritydesk.knowledge.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;

/** Writes an entry in the form {@link EntryFileParser} reads. Fields without a value are left out. */
public final class EntryFileWriter {
    /** Text that YAML reads as itself without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _/().'-]*(?<! )");

    /** A name out of a closed set; a list of them stands on one line. */
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

    private static final Set<String> YAML_WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private EntryFileWriter() {}

    /** The file's text. */
    public static String write(EntryId id, EntryContent content, EntryStatus status) {
        var fields = FieldValues.of(content);
        var answer = fields.remove("answer");
        var writer = new EntryFileWriter();
        writer.out.append("---\n");
        writer.field("id", id.value());
        fields.forEach(writer::field);
        writer.field("status", FieldValues.small(status));
        writer.out.append("---\n\n").append(answer).append('\n');
        return writer.out.toString();
    }

    private void field(String name, Object value) {
        out.append(name).append(':');
        switch (value) {
            case List<?> list
            when list.getFirst() instanceof Map<?, ?> -> list.forEach(group -> item((Map<?, ?>) group));
            case List<?> list
            when list.stream().allMatch(EntryFileWriter::isName) ->
                out.append(list.stream().map(Object::toString).collect(Collectors.joining(", ", " [", "]")));
            case List<?> list -> list.forEach(text -> out.append("\n  - ").append(scalar(text)));
            case Map<?, ?> group -> group.forEach((part, text) -> part("\n  ", part, text));
            default -> out.append(' ').append(scalar(value));
        }
        out.append('\n');
    }

    private void item(Map<?, ?> group) {
        var indent = new StringBuilder("\n  - ");
        group.forEach((part, text) -> {
            part(indent.toString(), part, text);
            indent.setLength(0);
            indent.append("\n    ");
        });
    }

    private void part(String indent, Object name, Object text) {
        out.append(indent).append(name).append(": ").append(scalar(text));
    }

    private static boolean isName(Object text) {
        return NAME.matcher(text.toString()).matches() && !isYamlWord(text.toString());
    }

    private static boolean isYamlWord(String text) {
        return YAML_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String scalar(Object value) {
        var text = value.toString();
        return PLAIN.matcher(text).matches() && !isYamlWord(text)
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
