package org.integritydesk.slack.blocks;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody entered in a form, by field name. */
public record FormValues(Map<String, Map<String, ViewState.Value>> values) {
    /** Reads a submitted view; a missing state is an empty form. */
    public static FormValues of(@Nullable ViewState state) {
        return new FormValues(state == null || state.getValues() == null ? Map.of() : state.getValues());
    }

    /** Whether the form has a field of this name, filled or not. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Text of a field, without outer white space and the null characters no database keeps; null: left empty. */
    public @Nullable String text(String name) {
        return value(name)
                .map(ViewState.Value::getValue)
                .map(text -> text.replace("\0", "").strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Everything that was typed, field by field. */
    public List<String> typed() {
        return values.keySet().stream()
                .map(this::text)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Lines of a field that hold anything, each without outer white space. */
    public List<String> lines(String name) {
        String text = text(name);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Value of the chosen option; null: none. */
    public @Nullable String choice(String name) {
        return value(name)
                .map(ViewState.Value::getSelectedOption)
                .map(ViewState.SelectedOption::getValue)
                .orElse(null);
    }

    /** Values of the ticked boxes, in order. */
    public List<String> choices(String name) {
        return value(name)
                .map(ViewState.Value::getSelectedOptions)
                .map(options ->
                        options.stream().map(ViewState.SelectedOption::getValue).toList())
                .orElse(List.of());
    }

    /** Id of the picked person; null: nobody. */
    public @Nullable String person(String name) {
        return value(name).map(ViewState.Value::getSelectedUser).orElse(null);
    }

    /** Id of the picked channel; null: none. */
    public @Nullable String channel(String name) {
        return value(name).map(ViewState.Value::getSelectedConversation).orElse(null);
    }

    /** The picked day; null: none. */
    public @Nullable LocalDate day(String name) {
        try {
            return value(name)
                    .map(ViewState.Value::getSelectedDate)
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether the box is ticked. */
    public boolean ticked(String name) {
        return value(name)
                .map(ViewState.Value::getSelectedOptions)
                .map(options -> !options.isEmpty())
                .orElse(false);
    }

    private Optional<ViewState.Value> value(String name) {
        return Optional.ofNullable(values.get(name)).map(block -> block.get(name));
    }
}
