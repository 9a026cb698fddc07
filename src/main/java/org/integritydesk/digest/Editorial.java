package org.integritydesk.digest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What staff made of an edition; what was written of it stays.
 *
 * @param note above everything else, plain words; null: none
 * @param hiddenParts parts nobody sees
 * @param hiddenLines lines nobody sees, as {@link #line} names them
 * @param isCorrection whether it was changed after it was posted
 */
public record Editorial(
        @Nullable String note, Set<DigestPart> hiddenParts, Set<String> hiddenLines, boolean isCorrection) {
    /** Nobody changed anything. */
    public static final Editorial NONE = new Editorial(null, Set.of(), Set.of(), false);

    public Editorial {
        hiddenParts = Set.copyOf(hiddenParts);
        hiddenLines = Set.copyOf(hiddenLines);
    }

    /**
     * The name of a line.
     *
     * @param index from 0
     */
    public static String line(DigestPart part, int index) {
        return part + ":" + index;
    }

    /** What people see of the edition (pure). */
    public DigestEdition of(DigestEdition edition) {
        DigestLayout layout = edition.layout();
        Set<DigestPart> shown = layout.parts().stream()
                .filter(part -> !hiddenParts.contains(part))
                .collect(Collectors.toSet());
        return DigestEditionBuilder.builder(edition)
                .layout(new DigestLayout(layout.language(), shown, layout.closing()))
                .top(rest(DigestPart.TOP, edition.top()))
                .changed(rest(DigestPart.CHANGED, edition.changed()))
                .incidents(rest(DigestPart.INCIDENTS, edition.incidents()))
                .wins(rest(DigestPart.WINS, edition.wins()))
                .season(rest(DigestPart.SEASON, edition.season()))
                .build();
    }

    private <T> List<T> rest(DigestPart part, List<T> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> !hiddenLines.contains(line(part, index)))
                .mapToObj(lines::get)
                .toList();
    }
}
