package org.integritydesk.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.ThemeJoins.Outcome;

/** Joins another theme to one, or takes one out of it. */
final class ThemeJoinStep implements InsightAct {
    private static final String PART = "part";

    private final String id;
    private final String label;
    private final Supplier<Set<Long>> wholes;
    private final LongFunction<String> question;
    private final LongFunction<List<Choice>> choices;
    private final Doing doing;
    private final Function<Outcome.Done, String> sentence;

    /**
     * @param wholes themes that it can be done with
     * @param question what the choice is labelled with, for a theme
     * @param choices for a theme
     * @param sentence for whoever did it
     */
    ThemeJoinStep(
            String id,
            String label,
            Supplier<Set<Long>> wholes,
            LongFunction<String> question,
            LongFunction<List<Choice>> choices,
            Doing doing,
            Function<Outcome.Done, String> sentence) {
        this.id = id;
        this.label = label;
        this.wholes = wholes;
        this.question = question;
        this.choices = choices;
        this.doing = doing;
        this.sentence = sentence;
    }

    /** Does it to a part and a whole. */
    interface Doing {
        Outcome run(long part, long whole, PersonId who);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String view() {
        return ThemesView.ID;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<String> offered(Set<String> keys) {
        Set<Long> possible = wholes.get();
        return keys.stream()
                .filter(key -> RowId.parse(key).filter(possible::contains).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Field> fields(String key) {
        return RowId.parse(key).map(this::fields).orElse(List.of());
    }

    private List<Field> fields(long theme) {
        List<Choice> offered = choices.apply(theme);
        return offered.isEmpty()
                ? List.of()
                : List.of(new Field(
                        PART,
                        question.apply(theme),
                        Input.CHOICE,
                        offered.getFirst().value(),
                        offered));
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        Optional<Long> part = RowId.parse(values.getOrDefault(PART, ""));
        if (part.isEmpty()) {
            return new Result.Refused(Map.of(PART, "Please pick a theme."));
        }
        return switch (RowId.parse(key)
                .map(whole -> doing.run(part.get(), whole, who))
                .orElseGet(Outcome.Unknown::new)) {
            case Outcome.Done done -> new Result.Done(sentence.apply(done));
            case Outcome.Unknown unknown -> refused("It is not there any more. Please look again.");
            case Outcome.Busy busy ->
                refused("The nightly work on themes is under way; nothing was changed. Please try again in a minute.");
        };
    }

    private static Result refused(String sentence) {
        return new Result.Refused(Map.of("", sentence));
    }
}
