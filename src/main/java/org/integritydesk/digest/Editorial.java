package org.integritydesk.digest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What staff made of an edition; what was written of it stays. Kept, so whatever is added must be readable when it is missing.
 *
 * @param note above everything else, plain words; null: none
 * @param hiddenParts parts nobody sees
 * @param hiddenLines lines nobody sees, as {@link #line} and {@link #coming} name them
 * @param texts other words for texts, by {@link EditionText#key}
 * @param isCorrection whether it was changed after it was posted
 * @param corrections what was changed after it was posted, oldest first
 */
public record Editorial(
        @Nullable String note,
        Set<DigestPart> hiddenParts,
        Set<String> hiddenLines,
        Map<String, String> texts,
        boolean isCorrection,
        List<Correction> corrections) {
    /** Nobody changed anything. */
    public static final Editorial NONE = new Editorial(null, Set.of(), Set.of(), Map.of(), false, List.of());

    public Editorial {
        hiddenParts = Set.copyOf(hiddenParts);
        hiddenLines = Set.copyOf(hiddenLines);
        // Without an order, the same would be kept in different ways.
        texts = Collections.unmodifiableMap(new TreeMap<>(orNone(texts)));
        corrections = orNone(corrections);
    }

    /**
     * What somebody asks to change.
     *
     * @param note above everything else; null: none
     * @param text the key of a text that gets other words; null: none does
     * @param words for that text; null: as it was written first
     * @param why it was wrong, for those who read it before; null: not told
     */
    public record Change(
            @Nullable String note,
            Set<DigestPart> hiddenParts,
            Set<String> hiddenLines,
            @Nullable String text,
            @Nullable String words,
            @Nullable String why) {}

    /**
     * The name of a line.
     *
     * @param index from 0
     */
    public static String line(DigestPart part, int index) {
        return part + ":" + index;
    }

    /**
     * The name of a line about what comes next, which the part about what got better shows, too.
     *
     * @param index from 0
     */
    public static String coming(int index) {
        return "COMING:" + index;
    }

    /** Another one as soon as anything is changed; the same on every instance. */
    public int fingerprint() {
        Set<String> parts = hiddenParts.stream().map(Enum::name).collect(Collectors.toSet());
        return Objects.hash(note, parts, hiddenLines, texts, corrections.size());
    }

    /** With a change before anybody read it (pure). */
    Editorial edited(Change change) {
        return new Editorial(
                change.note(), change.hiddenParts(), change.hiddenLines(), texts(change), isCorrection, corrections);
    }

    /** With a change after people read it (pure). */
    Editorial corrected(Change change, Correction correction) {
        return new Editorial(
                change.note(),
                change.hiddenParts(),
                change.hiddenLines(),
                texts(change),
                true,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    private Map<String, String> texts(Change change) {
        Map<String, String> changed = new TreeMap<>(texts);
        if (change.text() != null) {
            if (change.words() == null) {
                changed.remove(change.text());
            } else {
                changed.put(change.text(), change.words());
            }
        }
        return changed;
    }

    /** What people see of the edition (pure). */
    public DigestEdition of(DigestEdition written) {
        DigestEdition edition = EditionText.reworded(written, texts);
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
                .coming(rest(Editorial::coming, edition.coming()))
                .season(rest(DigestPart.SEASON, edition.season()))
                .build();
    }

    /** What an older editorial does not have. */
    private static Map<String, String> orNone(@Nullable Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private static List<Correction> orNone(@Nullable List<Correction> corrections) {
        return corrections == null ? List.of() : List.copyOf(corrections);
    }

    private <T> List<T> rest(DigestPart part, List<T> lines) {
        return rest(index -> line(part, index), lines);
    }

    private <T> List<T> rest(IntFunction<String> name, List<T> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> !hiddenLines.contains(name.apply(index)))
                .mapToObj(lines::get)
                .toList();
    }
}
