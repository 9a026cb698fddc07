package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integritydesk.knowledge.search.LiveIndex;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** Finds the published entries that an entry could be mistaken for, by asking its own wordings. */
@ApplicationScoped
class NearEntries {
    /** Wordings asked; the main one is first. */
    private static final int WORDINGS = 8;

    private static final int CANDIDATES = 5;

    private final LiveIndex index;

    private final Clock clock;

    NearEntries(LiveIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    List<PossibleConflict> conflicts(EntryContent content, @Nullable EntryId self) {
        return near(content, self).stream()
                .flatMap(other ->
                        Contradiction.between(content, other).stream().map(why -> new PossibleConflict(other, why)))
                .toList();
    }

    private List<Entry> near(EntryContent content, @Nullable EntryId self) {
        Map<EntryId, Candidate> nearest = new HashMap<>();
        for (String wording : wordings(content)) {
            // In no market: one for the US alone may say otherwise than one for both.
            SearchResult found =
                    index.search(new SearchQuery(wording, Market.UNSPEC, CANDIDATES), LocalDate.now(clock));
            found.candidates().stream()
                    .filter(candidate -> !candidate.entry().id().equals(self))
                    .filter(candidate -> candidate.entry().content().overlaps(content))
                    // Nearer than half of the entries are to any other.
                    .filter(candidate -> candidate.similarity() >= found.gate().floor())
                    .forEach(candidate -> nearest.merge(
                            candidate.entry().id(),
                            candidate,
                            (one, other) -> one.similarity() >= other.similarity() ? one : other));
        }
        return nearest.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .map(Candidate::entry)
                .toList();
    }

    private static List<String> wordings(EntryContent content) {
        return Stream.concat(Stream.of(content.question()), content.variants().stream())
                .limit(WORDINGS)
                .toList();
    }
}
