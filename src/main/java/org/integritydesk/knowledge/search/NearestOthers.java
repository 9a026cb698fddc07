package org.integritydesk.knowledge.search;

import java.util.List;
import java.util.stream.IntStream;

/** How near wordings come to entries they do not belong to (pure). See {@link ThresholdRule}. */
final class NearestOthers {
    /** Most wordings looked at, spread evenly over the entries. */
    private static final int MOST = 500;

    /** Below this the quantiles would be chance. */
    private static final int FEWEST = 100;

    /** Wording and entry pairs compared, about; keeps a build of some thousand entries within a second or so. */
    private static final int PAIRS = 100_000;

    private NearestOthers() {}

    /** For each wording looked at, the similarity of the nearest wording of an entry one could be shown instead. */
    static double[] of(List<EntryWords> entries, Similarity similarity) {
        var asked = entries.stream()
                .flatMap(own -> own.wordings().stream().map(wording -> new Asked(own, wording)))
                .filter(wording -> !wording.wording().terms().isEmpty())
                .toList();
        int sample = Math.clamp(PAIRS / Math.max(1, entries.size()), FEWEST, MOST);
        int looked = Math.min(sample, asked.size());
        return IntStream.range(0, looked)
                .mapToObj(i -> asked.get((int) ((long) i * asked.size() / looked)))
                .mapToDouble(wording -> nearest(wording, entries, similarity))
                .toArray();
    }

    private record Asked(EntryWords own, EntryWords.Wording wording) {}

    private static double nearest(Asked asked, List<EntryWords> entries, Similarity similarity) {
        return entries.stream()
                .filter(other ->
                        !other.entry().id().equals(asked.own().entry().id()) && other.sharesMarket(asked.own()))
                .mapToDouble(other ->
                        other.nearest(asked.wording().terms(), similarity).similarity())
                .max()
                .orElse(0);
    }
}
