package org.integritydesk.digest;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counting without pointing at a person (pure). */
final class Cells {
    /** Smaller cells could point at a person. */
    static final int SMALLEST = 3;

    private Cells() {}

    static <T> int count(List<T> all, Predicate<? super T> which) {
        return (int) all.stream().filter(which).count();
    }

    static boolean mayBeTold(int count) {
        return count >= SMALLEST;
    }

    /** The count; null: it is once or twice. */
    static @Nullable Integer told(int count) {
        return count == 0 || mayBeTold(count) ? (Integer) count : null;
    }
}
