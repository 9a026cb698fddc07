package org.integritydesk.knowledge.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.Ruling;
import org.integritydesk.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * Content as named values, in the names and the order of entry files; what has no value is left out. A value is a text, a
 * list of texts, a group (a map of texts), or a list of groups.
 */
public final class FieldValues {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private FieldValues() {}

    /** The fields of the content, the answer last. */
    public static Map<String, Object> of(EntryContent content) {
        var fields = new FieldValues();
        fields.add("kind", small(content.kind()));
        fields.add("question", content.question());
        fields.add("variants", content.variants());
        fields.add("area", content.area().name());
        fields.add("also", names(content.also()));
        fields.add("issue_type", content.issueType().name());
        fields.add("markets", names(content.markets().stream().sorted().toList()));
        fields.add("conditions", content.conditions());
        fields.add("next_step", content.nextStep());
        fields.add("escalate_if", content.escalateIf());
        fields.add("route", content.route());
        fields.add("sources", content.sources().stream().map(FieldValues::group).toList());
        fields.add("mark", content.mark());
        fields.add("verified_on", content.verifiedOn());
        fields.add("review_by", content.reviewBy());
        fields.add("owner", content.owner());
        fields.add("language", content.language());
        fields.add("effective_from", content.effectiveFrom());
        fields.add("expires_on", content.expiresOn());
        fields.add("ruling", group(content.ruling()));
        fields.add("branch", group(content.branch()));
        fields.add(
                "conflicts_with",
                content.conflictsWith().stream().map(EntryId::value).toList());
        fields.add("answer", content.answer().strip());
        return fields.values;
    }

    /** The name of a constant as entry files have it where they write small letters. */
    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void add(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case List<?> list when list.isEmpty() -> {}
            case List<?> list -> values.put(name, list);
            case Map<?, ?> group -> values.put(name, group);
            default -> values.put(name, value.toString());
        }
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static Map<String, String> group(Source source) {
        Map<String, String> group = new LinkedHashMap<>();
        group.put("url", source.url().toString());
        group.put("title", source.title());
        group.put("date", source.date());
        return group;
    }

    private static @Nullable Map<String, String> group(@Nullable Ruling ruling) {
        if (ruling == null) {
            return null;
        }
        Map<String, String> group = new LinkedHashMap<>();
        group.put("reason", ruling.reason());
        group.put("decided_by", ruling.decidedBy());
        group.put("decided_on", ruling.decidedOn().toString());
        group.put("scope", ruling.scope());
        return group;
    }

    private static @Nullable Map<String, String> group(@Nullable Branch branch) {
        if (branch == null) {
            return null;
        }
        Map<String, String> group = new LinkedHashMap<>();
        group.put("question", branch.question());
        group.put("value", branch.value());
        return group;
    }
}
