package org.integritydesk.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integritydesk.answering.Outcome;
import org.integritydesk.evaluation.LabelledQuestion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the desk does on labelled questions. Shares are from 0 to 1; null where there is nothing to take a share of.
 *
 * @param inScope questions that an entry answers
 * @param hit1 share of them for which the search finds a right entry first
 * @param hit3 share of them for which it does so among the first three
 * @param right share of them that are answered right or have a right entry among what can be picked
 * @param answeredRight share of them that are answered right
 * @param answeredWrong share of them that are answered wrong
 * @param needlessTicket share of them that go to a person
 * @param delicate questions without a flat answer: gap, ambiguous, out of scope, hostile
 * @param confidentWrong share of those that get one nevertheless
 * @param outcomes how many questions of each kind had which outcome; what is absent did not happen
 */
public record LabelledFigures(
        int inScope,
        @Nullable Double hit1,
        @Nullable Double hit3,
        @Nullable Double right,
        @Nullable Double answeredRight,
        @Nullable Double answeredWrong,
        @Nullable Double needlessTicket,
        int delicate,
        @Nullable Double confidentWrong,
        Map<Kind, Map<Outcome, Long>> outcomes) {
    public LabelledFigures {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }

    /** Counts. */
    public static LabelledFigures of(List<Judged> judged) {
        var in = judged.stream().filter(Judged::isInScope).toList();
        var delicate = judged.stream()
                .filter(each -> each.question().kind() != Kind.ANSWERABLE)
                .toList();
        return new LabelledFigures(
                in.size(),
                share(in, each -> each.findsARightEntry(1)),
                share(in, each -> each.findsARightEntry(3)),
                share(in, each -> each.showsARightEntry() && !each.isConfidentlyWrong()),
                share(in, each -> isFlat(each) && !each.isConfidentlyWrong()),
                share(in, Judged::isConfidentlyWrong),
                share(in, each -> each.outcome() == Outcome.ESCALATE),
                delicate.size(),
                share(delicate, Judged::isConfidentlyWrong),
                judged.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.question().kind(),
                                TreeMap::new,
                                Collectors.groupingBy(Judged::outcome, TreeMap::new, Collectors.counting()))));
    }

    private static boolean isFlat(Judged judged) {
        return judged.outcome() == Outcome.ANSWER || judged.outcome() == Outcome.REFER;
    }

    private static @Nullable Double share(List<Judged> of, Predicate<Judged> counted) {
        return of.isEmpty() ? null : (double) of.stream().filter(counted).count() / of.size();
    }
}
