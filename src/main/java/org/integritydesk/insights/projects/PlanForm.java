package org.integritydesk.insights.projects;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightAct.Choice;
import org.integritydesk.insights.InsightAct.Field;
import org.integritydesk.insights.InsightAct.Input;
import org.jspecify.annotations.Nullable;

/** A plan as fields to fill in, and back. Pure. */
final class PlanForm {
    private static final String OWNER = "owner";
    private static final String DUE = "due";
    private static final String LANE = "lane";
    private static final String WEIGHED = "WEIGHED";
    private static final String REACH = "reach";
    private static final String IMPACT = "impact";
    private static final String CONFIDENCE = "confidence";
    private static final String EFFORT = "effort";
    private static final int LONGEST_OWNER = 80;

    /** Whatever is due in another year was mistyped. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2199;

    private PlanForm() {}

    /** What was read from the fields. */
    sealed interface Read {
        record Valid(ProjectPlan plan) implements Read {}

        /** @param problems sentences by the names of fields */
        record Invalid(Map<String, String> problems) implements Read {}
    }

    static List<Field> fields(ProjectPlan plan) {
        Rice rice = plan.rice();
        MustDo mustDo = plan.mustDo();
        return List.of(
                new Field(OWNER, "Owner (a role or team)", Input.LINE, plan.owner(), List.of()),
                new Field(DUE, "Due", Input.DATE, plan.due().toString(), List.of()),
                new Field(
                        LANE,
                        "Lane",
                        Input.CHOICE,
                        mustDo == null ? WEIGHED : mustDo.name(),
                        Stream.concat(
                                        Stream.of(new Choice(WEIGHED, "Weighed against others")),
                                        Arrays.stream(MustDo.values())
                                                .map(one -> new Choice(one.name(), "Must do: " + one.label())))
                                .toList()),
                new Field(REACH, "Reach: asks a quarter", Input.NUMBER, Integer.toString(rice.reach()), List.of()),
                new Field(
                        IMPACT,
                        "Impact for each (3 massive to 0.25 minimal)",
                        Input.CHOICE,
                        Double.toString(rice.impact()),
                        choices(Rice.IMPACTS)),
                new Field(
                        CONFIDENCE,
                        "Confidence (1 high, 0.8 medium, 0.5 low)",
                        Input.CHOICE,
                        Double.toString(rice.confidence()),
                        choices(Rice.CONFIDENCES)),
                new Field(EFFORT, "Effort in person-months", Input.NUMBER, Double.toString(rice.effort()), List.of()));
    }

    private static List<Choice> choices(List<Double> values) {
        return values.stream()
                .map(value -> new Choice(Double.toString(value), Double.toString(value)))
                .toList();
    }

    /** The plan that the values say; a value that is not given stays as it is. */
    static Read read(Map<String, String> values, ProjectPlan otherwise) {
        Map<String, String> problems = new HashMap<>();
        var reading = new Reading(values, problems);
        Rice rice = otherwise.rice();
        String owner = reading.of(
                OWNER,
                otherwise.owner(),
                text -> text.length() <= LONGEST_OWNER ? text : null,
                "The owner may have " + LONGEST_OWNER + " characters.");
        LocalDate due = reading.of(DUE, otherwise.due(), PlanForm::date, "This is no date like 2026-03-31.");
        String lane = reading.of(
                LANE,
                otherwise.mustDo() == null ? WEIGHED : otherwise.mustDo().name(),
                text -> text.equals(WEIGHED)
                                || Arrays.stream(MustDo.values())
                                        .anyMatch(one -> one.name().equals(text))
                        ? text
                        : null,
                "Please pick one of the lanes.");
        int reach = reading.of(REACH, rice.reach(), PlanForm::wholeNumber, "Reach is a whole number, 0 or more.");
        double impact =
                reading.of(IMPACT, rice.impact(), text -> oneOf(Rice.IMPACTS, text), "Impact is 3, 2, 1, 0.5 or 0.25.");
        double confidence = reading.of(
                CONFIDENCE, rice.confidence(), text -> oneOf(Rice.CONFIDENCES, text), "Confidence is 1, 0.8 or 0.5.");
        double effort = reading.of(
                EFFORT, rice.effort(), PlanForm::positive, "Effort is a number of person-months above 0, such as 0.5.");
        return problems.isEmpty()
                ? new Read.Valid(new ProjectPlan(
                        owner,
                        due,
                        lane.equals(WEIGHED) ? null : MustDo.valueOf(lane),
                        new Rice(reach, impact, confidence, effort)))
                : new Read.Invalid(problems);
    }

    static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer wholeNumber(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Double oneOf(List<Double> scale, String text) {
        Double number = positive(text);
        return number != null && scale.contains(number) ? number : null;
    }

    private static @Nullable Double positive(String text) {
        if (!text.matches("[0-9]{1,6}([.][0-9]{1,6})?")) {
            return null;
        }
        double number = Double.parseDouble(text);
        return number > 0 ? number : null;
    }

    /** Reads values one by one, and notes what is wrong with them. */
    private record Reading(Map<String, String> values, Map<String, String> problems) {
        <T> T of(String name, T otherwise, Function<String, @Nullable T> parse, String problem) {
            String text = Objects.requireNonNullElse(values.get(name), "").strip();
            if (text.isEmpty()) {
                return otherwise;
            }
            T value = parse.apply(text);
            if (value == null) {
                problems.put(name, problem);
                return otherwise;
            }
            return value;
        }
    }
}
