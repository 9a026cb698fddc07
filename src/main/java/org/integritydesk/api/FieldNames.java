package org.integritydesk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of fields: {@code review_by} in entry files is {@code reviewBy} in JSON. */
final class FieldNames {
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private FieldNames() {}

    static String ofJson(String name) {
        return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String ofFiles(String name) {
        return CAPITAL.matcher(name).replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
    }

    /** The values under their names in JSON. */
    static Map<String, Object> ofJson(Map<?, ?> values) {
        return renamed(values, FieldNames::ofJson);
    }

    /** The values under their names in entry files. */
    static Map<String, Object> ofFiles(Map<?, ?> values) {
        return renamed(values, FieldNames::ofFiles);
    }

    private static Map<String, Object> renamed(Map<?, ?> values, UnaryOperator<String> name) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        values.forEach((key, value) -> renamed.put(name.apply(key.toString()), renamed(value, name)));
        return renamed;
    }

    private static @Nullable Object renamed(@Nullable Object value, UnaryOperator<String> name) {
        return switch (value) {
            case Map<?, ?> group -> renamed(group, name);
            case List<?> list -> list.stream().map(item -> renamed(item, name)).toList();
            case null, default -> value;
        };
    }
}
