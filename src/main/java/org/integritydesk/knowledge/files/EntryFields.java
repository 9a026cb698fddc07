package org.integritydesk.knowledge.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.Problem;
import org.integritydesk.knowledge.Ruling;
import org.integritydesk.knowledge.Source;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of an entry as typed values. YAML is only composed into nodes, never constructed into objects: nodes know their
 * lines, and text stays the text that was typed (a YAML 1.1 reader would turn {@code no} and dates into something else).
 * Each read adds its problems to the list and marks the field as broken.
 */
final class EntryFields {
    private static final Set<String> SOURCE_FIELDS = Set.of("url", "title", "date");
    private static final Set<String> RULING_FIELDS = Set.of("reason", "decided_by", "decided_on", "scope");
    private static final Set<String> BRANCH_FIELDS = Set.of("question", "value");

    private final String file;
    private final int begin;
    private final int firstLine;
    private final List<Problem> problems;
    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    private EntryFields(String file, int begin, int firstLine, List<Problem> problems) {
        this.file = file;
        this.begin = begin;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * The fields of a group of nodes.
     *
     * @param begin line of the file on which the entry begins
     * @param firstLine line of the file on which the nodes begin
     * @param known names of fields; others are problems
     */
    static EntryFields of(
            String file, MappingNode nodes, int begin, int firstLine, Set<String> known, List<Problem> problems) {
        var fields = new EntryFields(file, begin, firstLine, problems);
        fields.collect(nodes, known, fields.values, "");
        return fields;
    }

    /** Says where a field begins that is not among the nodes. */
    void begins(String field, int line) {
        lines.put(field, line);
    }

    /** Adds a problem at the field's line, or where the entry begins when the field is absent. */
    void report(String field, String sentence) {
        broken.add(field);
        add(lines.getOrDefault(field, begin), field, sentence);
    }

    /** Whether the field already has a problem. */
    boolean isBroken(String field) {
        return broken.contains(field);
    }

    /** A required text in one value. */
    Optional<String> text(String field) {
        if (require(field)) {
            return optionalText(field);
        }
        return Optional.empty();
    }

    /** A text that may be left out. */
    Optional<String> optionalText(String field) {
        return value(field).flatMap(node -> scalar(field, node));
    }

    /** A list of texts; a single text counts as a list of one; left out: empty. */
    List<String> texts(String field) {
        return items(field).stream()
                .flatMap(node -> scalar(field, node).stream())
                .toList();
    }

    /** A required name out of a closed set, in any case. */
    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> type, String what) {
        if (require(field)) {
            return optionalOneOf(field, type, what);
        }
        return Optional.empty();
    }

    /** A name out of a closed set that may be left out. */
    <E extends Enum<E>> Optional<E> optionalOneOf(String field, Class<E> type, String what) {
        return value(field).flatMap(node -> constant(field, node, type, what));
    }

    /** A list of names out of a closed set; left out: empty. */
    <E extends Enum<E>> List<E> manyOf(String field, Class<E> type, String what) {
        return items(field).stream()
                .flatMap(node -> constant(field, node, type, what).stream())
                .toList();
    }

    /** A required date. */
    Optional<LocalDate> date(String field) {
        return text(field).flatMap(text -> day(field, text));
    }

    /** A date that may be left out. */
    Optional<LocalDate> optionalDate(String field) {
        return optionalText(field).flatMap(text -> day(field, text));
    }

    /** How an ambiguity was decided; may be left out. */
    Optional<Ruling> ruling(String field) {
        return value(field)
                .flatMap(node -> group(field, node, RULING_FIELDS))
                .flatMap(parts -> day(field, parts.getOrDefault("decided_on", ""))
                        .map(decidedOn -> new Ruling(
                                parts.getOrDefault("reason", ""),
                                parts.getOrDefault("decided_by", ""),
                                decidedOn,
                                parts.getOrDefault("scope", ""))));
    }

    /** On which fact the answer depends; may be left out. */
    Optional<Branch> branch(String field) {
        return value(field)
                .flatMap(node -> group(field, node, BRANCH_FIELDS))
                .map(parts -> new Branch(parts.getOrDefault("question", ""), parts.getOrDefault("value", "")));
    }

    /** A list of sources; left out: empty. */
    List<Source> sources(String field) {
        return items(field).stream()
                .flatMap(node -> source(field, node).stream())
                .toList();
    }

    private void collect(MappingNode mapping, Set<String> known, Map<String, Node> into, String within) {
        for (var tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                add(line, "front matter", "a field name must be plain text");
                continue;
            }
            var name = within + key.getValue();
            if (!known.contains(key.getValue())) {
                add(line, name, "is not a field; known are " + sorted(known));
            } else if (into.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                broken.add(name);
                add(line, name, "appears a second time");
            } else {
                lines.put(name, line);
            }
        }
    }

    private Optional<Node> value(String field) {
        return Optional.ofNullable(values.get(field))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private boolean require(String field) {
        if (value(field).isPresent()) {
            return true;
        }
        report(field, "is missing");
        return false;
    }

    private List<Node> items(String field) {
        return value(field)
                .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
                .orElse(List.of());
    }

    private Optional<String> scalar(String field, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        broken.add(field);
        add(line(node), field, "must be plain text here, not a list or a group of fields");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String field, Node node, Class<E> type, String what) {
        return scalar(field, node).flatMap(text -> {
            var found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(text))
                    .findFirst();
            if (found.isEmpty()) {
                broken.add(field);
                add(line(node), field, "'%s' is not %s; one of %s".formatted(text, what, names(type, text)));
            }
            return found;
        });
    }

    private Optional<LocalDate> day(String field, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notDate) {
            report(field, "'%s' is not a date of the form YYYY-MM-DD".formatted(text));
            return Optional.empty();
        }
    }

    private Optional<Source> source(String field, Node node) {
        return group(field, node, SOURCE_FIELDS).flatMap(parts -> {
            String url = parts.getOrDefault("url", "");
            try {
                return Optional.of(
                        new Source(new URI(url), parts.getOrDefault("title", ""), parts.getOrDefault("date", "")));
            } catch (URISyntaxException notAddress) {
                broken.add(field);
                add(line(node), field, "'%s' is not a web address".formatted(url));
                return Optional.empty();
            }
        });
    }

    /** A group of fields, each of them required; empty, with a problem added: it is not. */
    private Optional<Map<String, String>> group(String field, Node node, Set<String> names) {
        if (!(node instanceof MappingNode mapping)) {
            broken.add(field);
            add(line(node), field, "needs " + sorted(names));
            return Optional.empty();
        }
        Map<String, Node> parts = new HashMap<>();
        collect(mapping, names, parts, field + ".");
        var missing = names.stream().filter(name -> !parts.containsKey(name)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            broken.add(field);
            add(line(node), field, "lacks " + sorted(missing));
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        parts.forEach((name, part) -> scalar(field, part).ifPresent(text -> texts.put(name, text)));
        return Optional.of(texts);
    }

    private void add(int line, String field, String sentence) {
        problems.add(new Problem(file, line, field, sentence));
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    /** The constants in the case the person used, so that the sentence can be followed to the letter. */
    private static <E extends Enum<E>> String names(Class<E> type, String typed) {
        boolean small = typed.equals(typed.toLowerCase(Locale.ROOT));
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> small ? constant.name().toLowerCase(Locale.ROOT) : constant.name())
                .collect(Collectors.joining(", "));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
