package org.integritydesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavePolicyTest {
    private static final BiPredicate<TicketOutline, TicketOutline> ALL = (one, other) -> true;
    private static final BiPredicate<TicketOutline, TicketOutline> NONE = (one, other) -> false;

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 5", "6, 6", "40, 40"})
    void fiveAlike_areAWave(int tickets, int inTheWave) {
        List<TicketOutline> recent = tickets(tickets);

        assertThat(WavePolicy.around(recent.getFirst(), recent, ALL)).hasSize(inTheWave);
    }

    @Test
    void manyThatAreNotAlike_areNone() {
        List<TicketOutline> recent = tickets(50);

        assertThat(WavePolicy.around(recent.getFirst(), recent, NONE)).isEmpty();
    }

    /** A chain, each alike to the next only, is not about one thing. */
    @Test
    void allAreAlikeToOneOfThem() {
        List<TicketOutline> recent = tickets(9);
        BiPredicate<TicketOutline, TicketOutline> next =
                (one, other) -> Math.abs(one.number().value() - other.number().value()) == 1;

        assertThat(WavePolicy.around(recent.getFirst(), recent, next)).isEmpty();
    }

    @Test
    void theCentre_mayBeAnOlderOne() {
        List<TicketOutline> recent = tickets(6);
        BiPredicate<TicketOutline, TicketOutline> toTheThird =
                (one, other) -> one.number().value() == 3 || other.number().value() == 3;

        assertThat(WavePolicy.around(recent.getLast(), recent, toTheThird))
                .extracting(TicketNumber::value)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void oneFamily_isNoNews_untilAnotherJoins() {
        List<TicketOutline> recent = new ArrayList<>(List.of(ticket(1, null)));
        LongStream.rangeClosed(2, 6).forEach(number -> recent.add(ticket(number, 1L)));
        assertThat(WavePolicy.around(recent.getLast(), recent, ALL)).isEmpty();

        recent.add(ticket(7, null));
        assertThat(WavePolicy.around(recent.getLast(), recent, ALL)).hasSize(7);
    }

    private static List<TicketOutline> tickets(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(number -> ticket(number, null))
                .toList();
    }

    private static TicketOutline ticket(long number, @Nullable Long follows) {
        return new TicketOutline(
                new TicketNumber(number),
                follows == null ? null : new TicketNumber(follows),
                Market.US,
                PolicyArea.HLT,
                SomeTicket.OPENED);
    }
}
