package org.integritydesk.insights;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integritydesk.insights.InsightTable.Cell;

/**
 * Hides counts that give somebody away, and as many more as it takes that nobody can work those out from a sum that is told:
 * complementary suppression (Cox, JASA 75, 1980), line by line, the smallest count first. Pure. Not covered: what follows from
 * comparing tables of different filters.
 */
public final class Suppression {
    private final long[][] counts;
    private final boolean[][] withheld;

    private Suppression(long[][] counts) {
        this.counts = counts;
        this.withheld = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
    }

    /** A cell of the table, by row and column. */
    private record Place(int row, int column) {}

    /**
     * The cells of a table of counts.
     *
     * @param counts rows of the same length
     * @param across whether every row ends with its sum
     * @param down whether the last row is the sum of the others
     */
    public static List<List<Cell>> cells(List<long[]> counts, boolean across, boolean down) {
        var table = new Suppression(counts.toArray(long[][]::new));
        List<List<Place>> lines = Stream.concat(
                        across ? table.rows() : Stream.of(), down ? table.columns() : Stream.of())
                .toList();
        // A cell that is withheld for its row may be the only one of its column.
        boolean changed;
        do {
            changed = lines.stream().anyMatch(table::protectedNow);
        } while (changed);
        return IntStream.range(0, counts.size())
                .mapToObj(row -> IntStream.range(0, counts.get(row).length)
                        .mapToObj(column -> table.cell(new Place(row, column)))
                        .toList())
                .toList();
    }

    private Stream<List<Place>> rows() {
        return IntStream.range(0, counts.length)
                .mapToObj(row -> IntStream.range(0, counts[row].length)
                        .mapToObj(column -> new Place(row, column))
                        .toList());
    }

    private Stream<List<Place>> columns() {
        return IntStream.range(0, counts.length == 0 ? 0 : counts[0].length)
                .mapToObj(column -> IntStream.range(0, counts.length)
                        .mapToObj(row -> new Place(row, column))
                        .toList());
    }

    /** Whether one more cell of the line had to be withheld, and was. The last place of the line is its sum. */
    private boolean protectedNow(List<Place> line) {
        List<Place> parts = line.subList(0, line.size() - 1);
        if (!isGivenAway(parts, line.getLast())) {
            return false;
        }
        Place next = parts.stream()
                .filter(place -> isTold(place) && count(place) > 0)
                .min((one, other) -> Long.compare(count(one), count(other)))
                .orElse(line.getLast());
        withheld[next.row()][next.column()] = true;
        return true;
    }

    /** Whether the sum says what the hidden parts are, to somebody who knows that each hidden one is one or two. */
    private boolean isGivenAway(List<Place> parts, Place sum) {
        long few = parts.stream().filter(place -> Cells.isHidden(count(place))).count();
        long others = parts.stream()
                .filter(place -> !isTold(place) && !Cells.isHidden(count(place)))
                .count();
        if (few + others == 0) {
            return !isTold(sum);
        }
        if (!isTold(sum)) {
            return false;
        }
        long hidden = count(sum)
                - parts.stream().filter(this::isTold).mapToLong(this::count).sum();
        if (few == 0) {
            return others == 1;
        }
        return others == 0
                ? hidden == few || hidden == few * (Cells.FEWEST - 1) || few == 1
                : hidden - others * Cells.FEWEST <= few;
    }

    private boolean isTold(Place place) {
        return !withheld[place.row()][place.column()] && !Cells.isHidden(count(place));
    }

    private long count(Place place) {
        return counts[place.row()][place.column()];
    }

    private Cell cell(Place place) {
        return withheld[place.row()][place.column()] ? new Cell.Withheld() : Cells.count(count(place));
    }
}
