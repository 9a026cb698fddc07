package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.taxonomy.Market;

/** Finds the entry that tells the rule of a theme. */
@ApplicationScoped
public class ThemeRule {
    private final KnowledgeBase knowledge;

    public ThemeRule(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The published entry nearest to the theme's most typical question; empty: none is near enough to be offered to an asker. */
    public Optional<Entry> of(Theme theme) {
        return nearest(theme, Gate::suggest);
    }

    /** The same; empty: an asker would not be answered by it. */
    public Optional<Entry> answer(Theme theme) {
        return nearest(theme, Gate::answer);
    }

    private Optional<Entry> nearest(Theme theme, ToDoubleFunction<Gate> enough) {
        Market market = theme.markets().size() == 1
                ? theme.markets().keySet().iterator().next()
                : Market.UNSPEC;
        SearchResult found = knowledge.search(new SearchQuery(theme.typical(), market, 1));
        return found.candidates().isEmpty() || found.confidence() < enough.applyAsDouble(found.gate())
                ? Optional.empty()
                : Optional.of(found.candidates().getFirst().entry());
    }

    /** Whether what the entry tells was published since the moment. */
    public boolean isChangedSince(Entry entry, Instant since) {
        return knowledge.changedSince(since).stream()
                .anyMatch(changed -> changed.entry().id().equals(entry.id()));
    }
}
