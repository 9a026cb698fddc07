package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.knowledge.store.EntryRepository;
import org.integritydesk.knowledge.store.StepRepository;
import org.integritydesk.knowledge.store.WordingRepository;

/** Keeps steps, and makes known what they change in what can be found. Callers bring the transaction and the locks. */
@ApplicationScoped
class EntryKeeper {
    private final EntryRepository entries;
    private final StepRepository steps;
    private final WordingRepository wordings;
    private final Event<KnowledgeChanged> changes;

    EntryKeeper(
            EntryRepository entries,
            StepRepository steps,
            WordingRepository wordings,
            Event<KnowledgeChanged> changes) {
        this.entries = entries;
        this.steps = steps;
        this.wordings = wordings;
        this.changes = changes;
    }

    /** Keeps a new entry that answers nothing yet; false: the id is taken, nothing was kept. */
    boolean add(Entry draft) {
        return steps.keep(List.of(EntryStep.first(draft)));
    }

    /**
     * Keeps steps of different entries.
     *
     * @throws IllegalStateException somebody took one of the ids since the caller looked; the transaction must not commit
     */
    void keep(List<EntryStep> made) {
        if (!steps.keep(made)) {
            throw new IllegalStateException("Somebody took an id at the same moment");
        }
        List<PublishedChange> changed = made.stream()
                .filter(EntryStep::changesAnswer)
                .map(EntryStep::change)
                .toList();
        if (!changed.isEmpty()) {
            keepWordings(changed.stream()
                    .map(PublishedChange::after)
                    .flatMap(Stream::ofNullable)
                    .toList());
            long revision = entries.bumpRevision(
                    changed.stream().map(PublishedChange::id).toList());
            changes.fire(new KnowledgeChanged(revision, changed));
        }
    }

    /** The wordings that published entries share with these contents. */
    TakenWordings taken(Collection<EntryContent> contents) {
        return TakenWordings.of(sharing(contents));
    }

    /** Published entries that share a wording with one of the contents. */
    List<Entry> sharing(Collection<EntryContent> contents) {
        keepWordings(wordings.missing());
        return wordings.sharing(contents.stream()
                .flatMap(content -> WordingKey.all(content).stream())
                .collect(Collectors.toSet()));
    }

    private void keepWordings(List<Entry> published) {
        Map<EntryId, List<String>> keys =
                published.stream().collect(Collectors.toMap(Entry::id, entry -> WordingKey.all(entry.content())));
        wordings.keep(keys);
    }
}
