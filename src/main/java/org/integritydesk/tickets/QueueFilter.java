package org.integritydesk.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** Which open tickets to list; what is null is not asked for. */
public record QueueFilter(
        QueueView view,
        @Nullable Market market,
        @Nullable PolicyArea area,
        @Nullable Priority priority) {
    /** All tickets of the view. */
    public static QueueFilter of(QueueView view) {
        return new QueueFilter(view, null, null, null);
    }

    /**
     * Reads words like {@code mine CA P1 GAM}, in any order and case; of two of a kind the last one counts. Without a view, all
     * open tickets are meant. Empty: a word is none of these.
     */
    public static Optional<QueueFilter> parse(String words) {
        QueueFilter filter = of(QueueView.ALL);
        for (String word : words.strip().split("\\s+")) {
            Optional<QueueFilter> narrower = word.isEmpty() ? Optional.of(filter) : filter.with(word);
            if (narrower.isEmpty()) {
                return Optional.empty();
            }
            filter = narrower.get();
        }
        return Optional.of(filter);
    }

    /** The words that mean this filter. */
    public String words() {
        return Stream.of(view.word(), market, area, priority)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** The same for another view. */
    public QueueFilter in(QueueView other) {
        return new QueueFilter(other, market, area, priority);
    }

    /** The same for another market; null: any. */
    public QueueFilter in(@Nullable Market other) {
        return new QueueFilter(view, other, area, priority);
    }

    /** The same for another area; null: any. */
    public QueueFilter about(@Nullable PolicyArea other) {
        return new QueueFilter(view, market, other, priority);
    }

    /** The same for another priority; null: any. */
    public QueueFilter with(@Nullable Priority other) {
        return new QueueFilter(view, market, area, other);
    }

    private Optional<QueueFilter> with(String word) {
        return Stream.of(
                        read(QueueView.values(), word).map(this::in),
                        read(Market.values(), word).map(this::in),
                        read(PolicyArea.values(), word).map(this::about),
                        read(Priority.values(), word).map(this::with))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T extends Enum<T>> Optional<T> read(T[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
