package org.integritydesk.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integritydesk.answering.understanding.Concern;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.knowledge.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Says in sentences what {@link AnswerPolicy} compared, and what came of it (pure).
 *
 * @param search null: nothing was searched
 * @param found all that was found, best first
 * @param verdicts what the asker said about answers, oldest first
 */
record WhyReasons(
        Course course,
        @Nullable SearchRecord search,
        List<FoundEntry> found,
        List<Reading<Concern>> concerns,
        List<Verdict> verdicts) {
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 6;

    /** What the figures say, and whether they are enough for an answer. */
    private record Figures(String sentence, boolean enough) {}

    /** The sentences, in the order things happened; at least one. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(decided());
        said(false).forEach(sentences::add);
        if (verdicts.stream().anyMatch(WhyReasons::isAnotherQuestion) && course.outcome() == Outcome.SUGGEST) {
            sentences.add("What else was found is offered.");
        }
        picked().ifPresent(label -> sentences.add("The asker picked “" + label + "”."));
        said(true).forEach(sentences::add);
        if (course.why() != null) {
            sentences.add("A person is called. " + course.why().label() + ".");
        }
        return sentences;
    }

    private List<String> decided() {
        if (search == null) {
            return List.of("Nothing was searched.");
        }
        if (!search.healthy()) {
            return List.of("Search did not work at that moment, so this says nothing about what the entries cover.");
        }
        if (found.isEmpty()) {
            return List.of("No entry in force for this market came near.");
        }
        if (search.confidence() < search.gate().suggest()) {
            return List.of("Confidence "
                    + compared(search.confidence(), "is below", search.gate().suggest())
                    + ", from which entries are offered.");
        }
        Figures figures = figures(search);
        List<String> sentences = new ArrayList<>(List.of(figures.sentence()));
        consequence(figures).ifPresent(sentences::add);
        return sentences;
    }

    private Figures figures(SearchRecord searched) {
        Gate gate = searched.gate();
        double confidence = searched.confidence();
        double cosine = found.getFirst().similarity();
        if (isWordForWord()) {
            return new Figures(
                    "The question is an approved wording of the best entry, word for word, whatever the confidence.",
                    true);
        }
        if (confidence < gate.answer()) {
            return new Figures(
                    "Confidence " + compared(confidence, "is below", gate.answer())
                            + ", from which an entry is the answer.",
                    false);
        }
        String reached = "Confidence " + compared(confidence, "reaches", gate.answer());
        return cosine < gate.floor()
                ? new Figures(
                        reached + ", but the cosine " + compared(cosine, "is below the floor of", gate.floor())
                                + ": not near enough.",
                        false)
                : new Figures(
                        reached + ", and the cosine " + compared(cosine, "the floor of", gate.floor())
                                + ": enough for an answer.",
                        true);
    }

    private Optional<String> consequence(Figures figures) {
        Offer offer = course.offer();
        if (figures.enough() && verdicts.stream().anyMatch(WhyReasons::isAnotherQuestion)) {
            return Optional.of("An answer was shown.");
        }
        if (offer != null) {
            return Optional.of(offer.question() == null ? whyTitles(figures) : whyAsked(offer));
        }
        return switch (course.outcome()) {
            case ANSWER -> Optional.of("The best entry is the answer.");
            case REFER -> Optional.of("The best entry says where the question belongs.");
            case CLARIFY, SUGGEST, ESCALATE -> Optional.empty();
        };
    }

    private String whyTitles(Figures figures) {
        if (!figures.enough()) {
            return "So titles are offered instead of an answer.";
        }
        if (!isWordForWord() && gap() < AnswerPolicy.RIVAL) {
            return "The second entry's score is only " + compared(gap(), "behind, less than", AnswerPolicy.RIVAL)
                    + ": which of the two is meant would be chance, so titles are offered.";
        }
        String concern = concerns.stream()
                .map(Reading::value)
                .filter(each -> each != Concern.LAW)
                .map(Concern::label)
                .collect(Collectors.joining(" and "));
        if (!concern.isEmpty()) {
            return "The question " + concern + ", which is never simply answered, so titles are offered.";
        }
        return "But something near it is for a person to decide, answers the other side of the question, holds for one market"
                + " when none was said, or may as well be meant by so few words, so titles are offered.";
    }

    private static String whyAsked(Offer offer) {
        return offer.isAboutMarkets()
                ? "The nearest entries are for one market each, and the market was not said, so the asker is asked."
                : "Near entries differ by one fact that was not said, so the asker is asked “" + offer.question()
                        + "”.";
    }

    /** What was offered and is now shown. */
    private Optional<String> picked() {
        Why.Shown shown = course.entry();
        Offer offer = course.offer();
        return shown == null || offer == null
                ? Optional.empty()
                : offer.choices().stream()
                        .filter(choice -> choice.entryId().equals(shown.id().value()))
                        .map(Offer.Choice::label)
                        .findFirst();
    }

    /** @param ofTheLast about the entry shown last, or about those before it */
    private List<String> said(boolean ofTheLast) {
        Why.Shown last = course.entry();
        return verdicts.stream()
                .filter(verdict -> ofTheLast == (last != null && verdict.entry().equals(last.id())))
                .map(verdict -> "The asker says that " + new Why.Shown(verdict.entry(), verdict.version()) + " "
                        + (verdict.feedback() == Feedback.SOLVED
                                ? "solved it"
                                : Optional.ofNullable(verdict.reason())
                                        .map(Complaint::label)
                                        .orElse("did not solve it"))
                        + ".")
                .toList();
    }

    private static boolean isAnotherQuestion(Verdict verdict) {
        return verdict.reason() == Complaint.NOT_MY_QUESTION;
    }

    private boolean isWordForWord() {
        return found.getFirst().similarity() >= AnswerPolicy.WORD_FOR_WORD
                && found.stream().skip(1).noneMatch(other -> other.similarity() >= AnswerPolicy.WORD_FOR_WORD);
    }

    /** How far the second is behind; without one, far. */
    private double gap() {
        return found.size() < 2 ? 1 : found.getFirst().score() - found.get(1).score();
    }

    /** Both figures with as many digits as it takes to see which is greater. */
    private static String compared(double value, String relation, double mark) {
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS && value != mark && figure(value, digits).equals(figure(mark, digits))) {
            digits++;
        }
        return figure(value, digits) + " " + relation + " " + figure(mark, digits);
    }

    private static String figure(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
