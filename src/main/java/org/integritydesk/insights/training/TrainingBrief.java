package org.integritydesk.insights.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.insights.ThemeLog.ThemeCase;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a training needs, in parts. Pure; the same input gives the same brief.
 *
 * @param parts in order
 */
record TrainingBrief(String title, List<Part> parts) {
    private static final int QUESTIONS = 5;
    private static final int CASES = 2;
    private static final String NO_RULE =
            "No entry tells the rule yet. Write one first, so that there is something to teach.";

    TrainingBrief {
        parts = List.copyOf(parts);
    }

    /** @param text Markdown */
    record Part(String heading, String text) {}

    /** A question of the check, and what to look for in the reply. */
    private record Check(String question, String reply) {}

    /**
     * Writes the brief.
     *
     * @param rule the entry that tells the rule; null: none does
     * @param cases told so that nobody can be known
     * @param measure how often people asked before and since, sentences
     */
    static TrainingBrief write(TrainingTopic topic, @Nullable Entry rule, List<ThemeCase> cases, List<String> measure) {
        return new TrainingBrief(
                topic.title(),
                List.of(
                        new Part("Why", topic.why()),
                        new Part("The rule", rule == null ? NO_RULE : rule(rule)),
                        new Part("Two cases", cases(cases)),
                        new Part("Checklist", rule == null ? NO_RULE : list("- [ ] ", checklist(rule.content()))),
                        new Part("Five questions", rule == null ? NO_RULE : check(rule.content())),
                        new Part("Asks before and after", list("- ", measure))));
    }

    /** The whole as one document. */
    String markdown() {
        return "# Training: " + oneLine(title) + "\n\n"
                + parts.stream()
                        .map(part -> "## " + part.heading() + "\n\n" + part.text() + "\n")
                        .collect(Collectors.joining("\n"));
    }

    private static String rule(Entry entry) {
        EntryContent content = entry.content();
        return "**" + oneLine(content.question()) + "**\n\n" + content.answer().strip() + "\n\nEntry ["
                + entry.citation() + "](/api/v1/faq/" + entry.id() + "), for " + markets(content) + "; checked on "
                + content.verifiedOn() + ", to be reviewed by " + content.reviewBy() + "."
                + content.sources().stream()
                        .map(source -> "\nSource: [" + oneLine(source.title()) + "](" + source.url() + ")")
                        .collect(Collectors.joining());
    }

    private static String cases(List<ThemeCase> cases) {
        return cases.isEmpty()
                ? "No case is known yet."
                : list(
                        "- ",
                        cases.stream()
                                .limit(CASES)
                                .map(one -> one.market().label() + ": \"" + oneLine(one.question()) + "\" "
                                        + (one.answer() == null
                                                ? "Nobody has said yet what solved it."
                                                : "What solved it: " + oneLine(one.answer())))
                                .toList());
    }

    private static List<String> checklist(EntryContent content) {
        List<String> lines = new ArrayList<>(content.conditions());
        if (content.nextStep() != null) {
            lines.add(content.nextStep());
        }
        content.escalateIf().forEach(when -> lines.add("Ask a person if: " + when));
        if (lines.isEmpty()) {
            lines.add("The case is what the rule is about: " + content.question());
        }
        return lines;
    }

    /** Five questions that the entry itself replies to; what only some entries tell comes first. */
    private static String check(EntryContent content) {
        List<Check> checks = Stream.of(
                        Stream.of(new Check("A client asks: " + content.question(), content.answer())),
                        content.conditions().stream()
                                .limit(1)
                                .map(condition -> new Check("Name a condition that must hold.", condition)),
                        Stream.ofNullable(content.nextStep()).map(step -> new Check("What should be done next?", step)),
                        content.escalateIf().stream()
                                .limit(1)
                                .map(when -> new Check("When must a person decide?", when)),
                        Stream.of(
                                new Check("For which markets does it hold?", markets(content)),
                                new Check(
                                        "Which policy area decides?",
                                        content.area().label()),
                                new Check("Who keeps the rule true?", content.owner()),
                                new Check(
                                        "Until when is it safe to rely on it without looking again?",
                                        content.reviewBy().toString())))
                .flatMap(part -> part)
                .limit(QUESTIONS)
                .toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            text.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(oneLine(check.question()))
                    .append("\n   Reply: ")
                    .append(oneLine(check.reply()));
        }
        return text.toString();
    }

    private static String markets(EntryContent content) {
        return content.markets().stream().sorted().map(Market::label).collect(Collectors.joining(", "));
    }

    private static String list(String bullet, List<String> lines) {
        return lines.stream().map(line -> bullet + oneLine(line)).collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
