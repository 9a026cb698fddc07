package org.integritydesk.tickets;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** When many tickets about the same are one incident (pure). */
public final class WavePolicy {
    /** Tickets further apart than this are no wave. */
    public static final Duration WITHIN = Duration.ofHours(2);

    static final int FROM = 5;

    private WavePolicy() {}

    /**
     * The wave that a new ticket belongs to: at least five tickets alike to one of them, which are not one family already.
     *
     * @param recent unsettled tickets opened within the last two hours, the new one included
     * @param alike whether two of them are about the same; the same both ways
     * @return numbers in order; empty: there is no wave
     */
    public static List<TicketNumber> around(
            TicketOutline newest, List<TicketOutline> recent, BiPredicate<TicketOutline, TicketOutline> alike) {
        return Stream.concat(Stream.of(newest), recent.stream().filter(other -> alike.test(newest, other)))
                .map(centre -> allAlikeTo(centre, recent, alike))
                .max(Comparator.comparingInt(List::size))
                .filter(wave -> wave.size() >= FROM)
                .filter(wave ->
                        wave.stream().map(TicketOutline::worked).distinct().count() > 1)
                .map(wave -> wave.stream().map(TicketOutline::number).toList())
                .orElse(List.of());
    }

    private static List<TicketOutline> allAlikeTo(
            TicketOutline centre, List<TicketOutline> recent, BiPredicate<TicketOutline, TicketOutline> alike) {
        return recent.stream()
                .filter(other -> other.number().equals(centre.number()) || alike.test(centre, other))
                .sorted(Comparator.comparingLong(other -> other.number().value()))
                .toList();
    }
}
