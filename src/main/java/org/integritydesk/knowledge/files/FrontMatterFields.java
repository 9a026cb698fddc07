package org.integritydesk.knowledge.files;

import java.io.StringReader;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.Problem;
import org.integritydesk.knowledge.Source;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The front matter as typed values. YAML is only composed into nodes, never constructed into objects: nodes know their
 * lines, and text stays the text that was typed (a YAML 1.1 reader would turn {@code no} and dates into something else).
 * Each read adds its problems to the list and marks the field as broken.
 */
final class FrontMatterFields {
    private static final Set<String> SOURCE_FIELDS = Set.of("url", "title", "date");

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    private FrontMatterFields(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The fields; null, with a problem added: this is not a YAML mapping. */
    static @Nullable FrontMatterFields read(String file, FrontMatter parts, Set<String> known, List<Problem> problems) {
        var fields = new FrontMatterFields(file, problems);
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(10);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(parts.yaml()));
            if (root instanceof MappingNode mapping) {
                fields.collect(mapping, known, fields.values, "");
                return fields;
            }
            fields.add(FrontMatter.FIRST_LINE, "front matter", "must be lines of the form 'field: value'");
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            int line = FrontMatter.FIRST_LINE + (mark == null ? 0 : mark.getLine());
            fields.add(line, "front matter", "is not YAML here: " + notYaml.getProblem());
        } catch (YAMLException notYaml) {
            fields.add(FrontMatter.FIRST_LINE, "front matter", "is not YAML: " + notYaml.getMessage());
        }
        return null;
    }

    /** Adds a problem at the field's line, or at the front matter's first when the field is absent. */
    void report(String field, String sentence) {
        broken.add(field);
        add(lines.getOrDefault(field, 1), field, sentence);
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
        return text(field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notDate) {
                report(field, "'%s' is not a date of the form YYYY-MM-DD".formatted(text));
                return Optional.empty();
            }
        });
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

    private Optional<Source> source(String field, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            broken.add(field);
            add(line(node), field, "each source needs url, title and date");
            return Optional.empty();
        }
        Map<String, Node> parts = new HashMap<>();
        collect(mapping, SOURCE_FIELDS, parts, field + ".");
        Function<String, String> part = name -> Optional.ofNullable(parts.get(name))
                .flatMap(value -> scalar(field, value))
                .orElse("");
        var missing =
                SOURCE_FIELDS.stream().filter(name -> !parts.containsKey(name)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            broken.add(field);
            add(line(node), field, "a source lacks " + sorted(missing));
            return Optional.empty();
        }
        try {
            return Optional.of(new Source(new URI(part.apply("url")), part.apply("title"), part.apply("date")));
        } catch (URISyntaxException notAddress) {
            broken.add(field);
            add(line(node), field, "'%s' is not a web address".formatted(part.apply("url")));
            return Optional.empty();
        }
    }

    private void add(int line, String field, String sentence) {
        problems.add(new Problem(file, line, field, sentence));
    }

    private static int line(Node node) {
        return FrontMatter.FIRST_LINE + node.getStartMark().getLine();
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
