package org.integritydesk.knowledge.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads one entry file: Markdown with YAML front matter. Never throws on bad input. */
public final class EntryFileParser {
    /** Largest file read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private EntryFileParser(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for the problems; its last part without {@code .md} must be the entry's id
     */
    public static ParsedEntry parse(String file, byte[] bytes) {
        var parser = new EntryFileParser(file);
        var valid = parser.read(bytes);
        if (valid != null && parser.problems.isEmpty()) {
            return valid;
        }
        parser.problems.sort(Comparator.comparingInt(Problem::line));
        return new ParsedEntry.Invalid(parser.problems);
    }

    private ParsedEntry.@Nullable Valid read(byte[] bytes) {
        var text = FileText.of(file, bytes, MAX_BYTES, problems);
        if (text == null) {
            return null;
        }
        var parts = FrontMatter.split(text);
        if (parts == null) {
            problems.add(new Problem(
                    file,
                    1,
                    "front matter",
                    "is missing; the file must begin with a line --- and the fields, then ---"));
            return null;
        }
        var nodes = compose(parts);
        if (nodes == null) {
            return null;
        }
        var fields = EntryFields.of(file, nodes, 1, FrontMatter.FIRST_LINE, EntryReading.FIELDS, problems);
        fields.begins("answer", parts.bodyLine());
        var valid = EntryReading.read(fields, parts.body());
        checkFileName(fields, valid.id().value());
        return valid;
    }

    private @Nullable MappingNode compose(FrontMatter parts) {
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(10);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(parts.yaml()));
            if (root instanceof MappingNode mapping) {
                return mapping;
            }
            report(FrontMatter.FIRST_LINE, "must be lines of the form 'field: value'");
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            int line = FrontMatter.FIRST_LINE + (mark == null ? 0 : mark.getLine());
            report(line, "is not YAML here: " + notYaml.getProblem());
        } catch (YAMLException notYaml) {
            report(FrontMatter.FIRST_LINE, "is not YAML: " + notYaml.getMessage());
        }
        return null;
    }

    private void report(int line, String sentence) {
        problems.add(new Problem(file, line, "front matter", sentence));
    }

    private void checkFileName(EntryFields fields, String id) {
        if (fields.isBroken("id")) {
            return;
        }
        var name = file.substring(file.lastIndexOf('/') + 1);
        var expected = id + ".md";
        if (!name.equals(expected)) {
            fields.report("id", "'%s' must be in a file named %s, not %s".formatted(id, expected, name));
        }
    }
}
