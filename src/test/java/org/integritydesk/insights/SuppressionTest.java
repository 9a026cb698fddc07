package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightTable.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource({
        // Nothing is hidden; nobody is given away.
        "5 0 4 9, 5 0 4 9",
        // The sum would tell the one that is hidden: the next smallest is withheld, too; none is no secret.
        "10 2 0 5 17, 10 ? 0 - 17",
        // Two hidden ones that are one each, or two each, follow from their sum.
        "10 1 1 12, - ? ? 12",
        "10 2 2 14, - ? ? 14",
        "10 1 2 13, 10 ? ? 13",
        // The withheld one must leave more than one possibility.
        "3 1 8 12, - ? - 12",
        // A hidden sum follows from its parts if they are told.
        "0 2 2, 0 ? ?"
    })
    void aLine_doesNotTellWhatItHides(String counts, String told) {
        assertThat(words(
                        Suppression.cells(List.of(numbers(counts)), true, false).getFirst()))
                .isEqualTo(told);
    }

    @Test
    void whatIsWithheldForItsRow_isNotToldByItsColumn() {
        List<List<Cell>> cells = Suppression.cells(
                List.of(numbers("2 6 8"), numbers("9 7 16"), numbers("20 30 50"), numbers("31 43 74")), true, true);

        assertThat(cells.stream().map(SuppressionTest::words))
                .containsExactly("? - 8", "- - 16", "20 30 50", "31 43 74");
    }

    @Test
    void anEmptyTable_isEmpty() {
        assertThat(Suppression.cells(List.of(), true, true)).isEmpty();
    }

    /** Whoever tries all numbers that fit what is told never finds only one for a cell that is hidden. */
    @Test
    void ofAnyLine_everyHiddenPartMayBeOneOrTwo() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            long[] parts = random.longs(3, 0, 9).toArray();
            long sum = Arrays.stream(parts).sum();
            List<Cell> cells = Suppression.cells(List.of(new long[] {parts[0], parts[1], parts[2], sum}), true, false)
                    .getFirst();
            if (!(cells.get(3) instanceof Cell.Value)) {
                continue;
            }
            for (int part = 0; part < parts.length; part++) {
                if (cells.get(part) instanceof Cell.Hidden) {
                    assertThat(possible(cells, sum, part))
                            .as("%s told as %s", Arrays.toString(parts), words(cells))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static Set<Long> possible(List<Cell> cells, long sum, int part) {
        Set<Long> found = new HashSet<>();
        for (long a = 0; a <= sum; a++) {
            for (long b = 0; b <= sum - a; b++) {
                long[] guess = {a, b, sum - a - b};
                if (IntStream.range(0, guess.length).allMatch(i -> fits(cells.get(i), guess[i]))) {
                    found.add(guess[part]);
                }
            }
        }
        return found;
    }

    private static boolean fits(Cell cell, long guess) {
        return switch (cell) {
            case Cell.Value(Object value) -> value.equals(guess);
            case Cell.Hidden() -> Cells.isHidden(guess);
            case Cell.Withheld() -> guess >= Cells.FEWEST;
            case Cell.None() -> false;
        };
    }

    private static long[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static String words(List<Cell> cells) {
        return String.join(
                " ",
                cells.stream()
                        .map(cell -> switch (cell) {
                            case Cell.Value(Object value) -> value.toString();
                            case Cell.Hidden() -> "?";
                            case Cell.Withheld() -> "-";
                            case Cell.None() -> "none";
                        })
                        .toList());
    }
}
