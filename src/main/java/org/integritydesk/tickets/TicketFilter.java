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
public record TicketFilter(
        QueueView view,
        @Nullable Market market,
        @Nullable PolicyArea area,
        @Nullable Priority priority) {
    /** All tickets of the view. */
    public static TicketFilter of(QueueView view) {
        return new TicketFilter(view, null, null, null);
    }

    /**
     * Reads words like {@code mine CA P1 GAM}, in any order and case; of two of a kind the last one counts. Without a view, all
     * open tickets are meant. Empty: a word is none of these.
     */
    public static Optional<TicketFilter> parse(String words) {
        TicketFilter filter = of(QueueView.ALL);
        for (String word : words.strip().split("\\s+")) {
            Optional<TicketFilter> narrower = word.isEmpty() ? Optional.of(filter) : filter.with(word);
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
    public TicketFilter in(QueueView other) {
        return new TicketFilter(other, market, area, priority);
    }

    /** The same for another market; null: any. */
    public TicketFilter in(@Nullable Market other) {
        return new TicketFilter(view, other, area, priority);
    }

    /** The same for another area; null: any. */
    public TicketFilter about(@Nullable PolicyArea other) {
        return new TicketFilter(view, market, other, priority);
    }

    /** The same for another priority; null: any. */
    public TicketFilter with(@Nullable Priority other) {
        return new TicketFilter(view, market, area, other);
    }

    private Optional<TicketFilter> with(String word) {
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
