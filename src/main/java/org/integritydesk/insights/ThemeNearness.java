package org.integritydesk.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which themes may be the same issue, said in other words (pure). Meaning alone does not tell, so a manager decides: what is
 * near in one trade may be two things in another.
 */
public final class ThemeNearness {
    /** As many are named for each. */
    private static final int MOST = 5;

    private ThemeNearness() {}

    /**
     * The nearest ones of each theme, of all that are near enough.
     *
     * @param themes of which there may be several means: one of each part
     * @param means of what is particular to the questions of each
     */
    public static List<ThemeNear> of(List<Long> themes, List<float[]> means) {
        List<float[]> middles = means.stream().map(Vectors::unit).toList();
        List<ThemeNear> near = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            for (int j = 0; j < i; j++) {
                long one = themes.get(i);
                long other = themes.get(j);
                float nearness = Vectors.dot(middles.get(i), middles.get(j));
                if (one != other && nearness >= ThemeRules.NEAR) {
                    near.add(new ThemeNear(one, other, nearness));
                    near.add(new ThemeNear(other, one, nearness));
                }
            }
        }
        return near.stream().collect(Collectors.groupingBy(ThemeNear::theme)).values().stream()
                .flatMap(of -> nearest(of).stream())
                .toList();
    }

    private static List<ThemeNear> nearest(List<ThemeNear> of) {
        return of.stream()
                .collect(Collectors.toMap(
                        ThemeNear::near, one -> one, (one, other) -> one.nearness() >= other.nearness() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparing(ThemeNear::nearness).reversed().thenComparing(ThemeNear::near))
                .limit(MOST)
                .toList();
    }
}
