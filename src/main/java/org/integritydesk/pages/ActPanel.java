package org.integritydesk.pages;

import java.util.List;
import java.util.Map;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.InsightAct.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A form for something to do with a row, or what came of it.
 *
 * @param trouble of the whole; empty: none
 * @param done what was done; null: nothing yet
 * @param whole whether it is a page of its own rather than a panel in one
 */
public record ActPanel(
        String title,
        String address,
        String proof,
        List<Field> fields,
        String trouble,
        @Nullable String done,
        boolean whole,
        String back) {
    /**
     * A field.
     *
     * @param input name of an {@link InsightAct.Input}: to a template an enum is no string, and equals none
     * @param trouble what is wrong with it; empty: nothing
     */
    public record Field(String name, String label, String input, String value, List<Choice> choices, String trouble) {}

    /** The fields, as somebody filled them in. */
    static List<Field> fields(InsightAct act, String key, Map<String, String> filled, Map<String, String> problems) {
        return act.fields(key).stream()
                .map(field -> new Field(
                        field.name(),
                        field.label(),
                        field.input().name(),
                        filled.getOrDefault(field.name(), field.value()),
                        field.choices(),
                        problems.getOrDefault(field.name(), "")))
                .toList();
    }
}
