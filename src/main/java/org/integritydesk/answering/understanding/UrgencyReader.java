package org.integritydesk.answering.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.tickets.Priority;

/**
 * Reads how urgent a question is: what has happened, when the launch is, how much money is at risk. That somebody calls it
 * urgent makes it no more than an ordinary blocked ad. The urgency never changes what the policy says.
 */
final class UrgencyReader {
    /** A launch inside this many days is pressing. */
    private static final int PRESSING_DAYS = 2;

    /** From this much at risk on, in US dollars a week, a question is pressing. */
    private static final int PRESSING_DOLLARS = 25_000;

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
        return Stream.of(
                        atOnce(found).map(words -> new Reading<>(Priority.P0, words)),
                        launchIn(sentences, today),
                        words(found, Signal.DOWN).map(words -> new Reading<>(Priority.P1, words)),
                        moneyIn(sentences),
                        words(found, Signal.BLOCKED, Signal.HURRY).map(words -> new Reading<>(Priority.P2, words)))
                .flatMap(Optional::stream)
                .min((one, other) -> one.value().compareTo(other.value()))
                .orElse(new Reading<>(Priority.P3, "nothing says that it hurries"));
    }

    private static Optional<String> atOnce(List<Found<Signal>> found) {
        Optional<String> alarm = words(found, Signal.SAFETY, Signal.LEGAL, Signal.PRESS);
        Optional<String> stopped = words(found, Signal.DOWN, Signal.BLOCKED);
        Optional<String> many = words(found, Signal.MANY);
        Optional<String> live = words(found, Signal.LIVE);
        if (alarm.isPresent()) {
            return alarm;
        }
        if (stopped.isPresent() && many.isPresent()) {
            return Optional.of(stopped.get() + ", " + many.get());
        }
        Optional<String> down = words(found, Signal.DOWN);
        return down.isPresent() && live.isPresent() && words(found, Signal.NEW).isEmpty()
                ? Optional.of(down.get() + ", " + live.get())
                : Optional.empty();
    }

    private Optional<Reading<Priority>> launchIn(List<String> sentences, LocalDate today) {
        return sentences.stream()
                .filter(sentence -> signals(sentence).anyMatch(signal -> signal.meaning() == Signal.LAUNCH))
                .flatMap(sentence -> Days.in(sentence, today).stream())
                .findFirst()
                .map(day -> new Reading<>(
                        day.day().isAfter(today.plusDays(PRESSING_DAYS)) ? Priority.P2 : Priority.P1,
                        "launch " + Evidence.quoted(List.of(day.words())) + " is " + day.day()));
    }

    private Optional<Reading<Priority>> moneyIn(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> signals(sentence).anyMatch(signal -> signal.meaning() == Signal.MONEY))
                .flatMap(sentence -> Money.mostIn(sentence).stream())
                .filter(amount -> amount.dollars() >= PRESSING_DOLLARS)
                .findFirst()
                .map(amount -> new Reading<>(Priority.P1, "at risk: " + Evidence.quoted(List.of(amount.words()))));
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
