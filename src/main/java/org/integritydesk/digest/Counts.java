package org.integritydesk.digest;

import java.util.List;
import java.util.function.Predicate;
import org.integritydesk.insights.Cells;
import org.jspecify.annotations.Nullable;

/** Counting without pointing at a person (pure). */
final class Counts {
    private Counts() {}

    static <T> int count(List<T> all, Predicate<? super T> which) {
        return (int) all.stream().filter(which).count();
    }

    /** Whether there are some, and enough of them. */
    static boolean mayBeTold(int count) {
        return count >= Cells.FEWEST;
    }

    /** The count; null: it is once or twice. */
    static @Nullable Integer told(int count) {
        return Cells.isHidden(count) ? null : (Integer) count;
    }
}
