package org.integritydesk.knowledge.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Writes an entry in the form {@link EntryFileParser} reads. Fields without a value are left out. */
public final class EntryFileWriter {
    /** Text that YAML reads as itself without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 _/().'-]*(?<! )");

    private static final Set<String> YAML_WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private EntryFileWriter() {}

    /** The file's text. */
    public static String write(EntryId id, EntryContent content, EntryStatus status) {
        var writer = new EntryFileWriter();
        writer.out.append("---\n");
        writer.fields(id, content, status);
        writer.out.append("---\n\n").append(content.answer().strip()).append('\n');
        return writer.out.toString();
    }

    private void fields(EntryId id, EntryContent content, EntryStatus status) {
        field("id", id.value());
        field("kind", small(content.kind()));
        field("question", content.question());
        list("variants", content.variants());
        field("area", content.area().name());
        names("also", content.also());
        field("issue_type", content.issueType().name());
        names("markets", content.markets().stream().sorted().toList());
        list("conditions", content.conditions());
        field("next_step", content.nextStep());
        list("escalate_if", content.escalateIf());
        field("route", content.route() == null ? null : content.route().name());
        sources(content.sources());
        field("mark", content.mark().name());
        field("verified_on", content.verifiedOn().toString());
        field("review_by", content.reviewBy().toString());
        field("owner", content.owner());
        field("language", content.language());
        field("status", small(status));
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            out.append(name).append(": ").append(scalar(value)).append('\n');
        }
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(":\n");
            values.forEach(value -> out.append("  - ").append(scalar(value)).append('\n'));
        }
    }

    private void names(String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            var names = values.stream().map(Enum::name).collect(Collectors.joining(", ", "[", "]"));
            out.append(name).append(": ").append(names).append('\n');
        }
    }

    private void sources(List<Source> sources) {
        if (!sources.isEmpty()) {
            out.append("sources:\n");
        }
        for (var source : sources) {
            out.append("  - url: ").append(scalar(source.url().toString())).append('\n');
            out.append("    title: ").append(scalar(source.title())).append('\n');
            out.append("    date: ").append(scalar(source.date())).append('\n');
        }
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !YAML_WORDS.contains(value.toLowerCase(Locale.ROOT));
        return plain
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
