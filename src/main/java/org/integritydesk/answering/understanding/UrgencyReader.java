package org.integritydesk.answering.understanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.tickets.Consequence;
import org.integritydesk.tickets.Money;
import org.integritydesk.tickets.Priority;

/**
 * Reads how urgent a question is: what has happened, when the launch is, how much money is at risk. That somebody calls it
 * urgent makes it no more than an ordinary blocked ad. The urgency never changes what the policy says.
 */
final class UrgencyReader {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+|\\n");
    private static final Pattern SUPPOSED =
            Pattern.compile("\\b(?:if|when|once|after|whether|unless|while|happens|si|quand)\\b.*");

    private final Lexicon<Signal> signals = Lexicon.read("urgency.txt", Signal.class);

    /**
     * The priority of a question.
     *
     * @param today what "tomorrow" is reckoned from
     */
    Reading<Priority> read(String text, LocalDate today) {
        List<String> sentences = SENTENCE_END.splitAsStream(text).toList();
        List<Found<Signal>> found = sentences.stream().flatMap(this::signals).toList();
        Optional<String> down = words(found, Signal.DOWN);
        Optional<String> stopped = words(found, Signal.DOWN, Signal.BLOCKED);
        Optional<String> live = words(found, Signal.NEW).isPresent() ? Optional.empty() : words(found, Signal.LIVE);
        Reading<Consequence> worst = Stream.of(
                        because(Consequence.ALARM, words(found, Signal.SAFETY, Signal.LEGAL, Signal.PRESS)),
                        because(Consequence.MANY_ADVERTISERS_STOPPED, both(stopped, words(found, Signal.MANY))),
                        because(Consequence.LIVE_ACCOUNT_DOWN, both(down, live)),
                        launchIn(sentences, today),
                        because(Consequence.ACCOUNT_DOWN, down),
                        moneyIn(sentences),
                        because(Consequence.AD_BLOCKED, words(found, Signal.BLOCKED, Signal.HURRY)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(reading -> reading.value().priority()))
                .orElse(new Reading<>(Consequence.NONE, "nothing says that it hurries"));
        return new Reading<>(worst.value().priority(), worst.evidence());
    }

    private static Optional<Reading<Consequence>> because(Consequence consequence, Optional<String> words) {
        return words.map(evidence -> new Reading<>(consequence, evidence));
    }

    private static Optional<String> both(Optional<String> one, Optional<String> other) {
        return one.flatMap(words -> other.map(more -> words + ", " + more));
    }

    private Optional<Reading<Consequence>> launchIn(List<String> sentences, LocalDate today) {
        return sentences.stream()
                .filter(sentence -> signals(sentence).anyMatch(signal -> signal.meaning() == Signal.LAUNCH))
                .flatMap(sentence -> Days.in(sentence, today).stream())
                .findFirst()
                .flatMap(day -> Consequence.ofLaunch(day.day(), today)
                        .map(consequence -> new Reading<>(
                                consequence, "launch " + Evidence.quoted(List.of(day.words())) + " is " + day.day())));
    }

    private Optional<Reading<Consequence>> moneyIn(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> signals(sentence).anyMatch(signal -> signal.meaning() == Signal.MONEY))
                .flatMap(sentence -> Money.mostIn(sentence).stream())
                .flatMap(amount -> Consequence.ofSpend(amount.dollars()).stream()
                        .map(consequence ->
                                new Reading<>(consequence, "at risk: " + Evidence.quoted(List.of(amount.words())))))
                .findFirst();
    }

    /** What the sentence says has happened; what is only supposed to happen ("if an account is suspended") does not count. */
    private Stream<Found<Signal>> signals(String sentence) {
        return signals.in(sentence).stream()
                .filter(signal -> signal.meaning() != Signal.DOWN
                        || !SUPPOSED.matcher(Fold.of(sentence.substring(0, signal.start())))
                                .find());
    }

    private static Optional<String> words(List<Found<Signal>> found, Signal... meanings) {
        List<String> words = found.stream()
                .filter(one -> List.of(meanings).contains(one.meaning()))
                .map(Found::words)
                .distinct()
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(Evidence.quoted(words));
    }

    /** What a word says about urgency. */
    private enum Signal {
        SAFETY,
        LEGAL,
        PRESS,
        DOWN,
        LIVE,
        NEW,
        MANY,
        BLOCKED,
        HURRY,
        LAUNCH,
        MONEY
    }
}
