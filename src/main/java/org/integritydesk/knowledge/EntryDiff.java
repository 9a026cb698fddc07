package org.integritydesk.knowledge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.files.FieldValues;
import org.jspecify.annotations.Nullable;

/** What changed between two contents of an entry (pure). */
public final class EntryDiff {
    private EntryDiff() {}

    /**
     * A field that changed.
     *
     * @param field name as in an entry file
     * @param lines all lines of both, in order; the items of a list are lines
     */
    public record FieldChange(String field, List<LineChange> lines) {
        public FieldChange {
            lines = List.copyOf(lines);
        }
    }

    /** A line, and whether it was there before, is there now, or both. */
    public record LineChange(Kind kind, String text) {}

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** The fields that changed. */
    public static List<FieldChange> between(EntryContent before, EntryContent after) {
        Map<String, Object> old = FieldValues.of(before);
        Map<String, Object> now = FieldValues.of(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(field -> new FieldChange(field, compare(lines(old.get(field)), lines(now.get(field)))))
                .filter(change -> change.lines().stream().anyMatch(line -> line.kind() != Kind.SAME))
                .toList();
    }

    private static List<LineChange> compare(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, true).getDeltas().stream()
                .flatMap(EntryDiff::lines)
                .toList();
    }

    private static Stream<LineChange> lines(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            return delta.getSource().getLines().stream().map(line -> new LineChange(Kind.SAME, line));
        }
        return Stream.concat(
                delta.getSource().getLines().stream().map(line -> new LineChange(Kind.REMOVED, line)),
                delta.getTarget().getLines().stream().map(line -> new LineChange(Kind.ADDED, line)));
    }

    private static List<String> lines(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(EntryDiff::line).toList();
            case Map<?, ?> group ->
                group.entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .toList();
            default -> value.toString().lines().toList();
        };
    }

    /** An item of a list; the parts of a source stand beside each other. */
    private static String line(Object item) {
        return item instanceof Map<?, ?> group
                ? group.values().stream().map(Object::toString).collect(Collectors.joining(" | "))
                : item.toString();
    }
}
