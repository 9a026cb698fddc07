package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.knowledge.store.EntryRepository;

/** Brings read files into the store. The caller brings the transaction. */
@ApplicationScoped
class EntryLoader {
    private final EntryRepository entries;

    EntryLoader(EntryRepository entries) {
        this.entries = entries;
    }

    ImportReport load(List<ParsedFile> files, Instant now) {
        List<Problem> refused = new ArrayList<>();
        List<Loadable> loadable = new ArrayList<>();
        for (var file : EntryFiles.refuseDuplicates(files)) {
            switch (file.entry()) {
                case ParsedEntry.Invalid invalid -> refused.addAll(invalid.problems());
                case ParsedEntry.Valid valid -> loadable.add(new Loadable(file.file(), valid));
            }
        }
        // By id, so that two loads at the same time lock the entries in the same order.
        loadable.sort(Comparator.comparing(file -> file.entry().id().value()));
        var loadedBefore = entries.loaded();
        Map<Outcome, List<EntryId>> ids = new EnumMap<>(Outcome.class);
        for (var file : loadable) {
            var outcome = load(file, loadedBefore, now);
            ids.computeIfAbsent(outcome, none -> new ArrayList<>())
                    .add(file.entry().id());
        }
        return new ImportReport(
                ids.getOrDefault(Outcome.ADDED, List.of()),
                ids.getOrDefault(Outcome.CHANGED, List.of()),
                ids.getOrDefault(Outcome.UNCHANGED, List.of()),
                refused);
    }

    private record Loadable(String file, ParsedEntry.Valid entry) {
        Entry asVersion(int version, Instant now) {
            return new Entry(entry.id(), version, entry.status(), entry.content(), file, null, now);
        }

        boolean saysTheSame(Entry stored) {
            return entry.status() == stored.status() && entry.content().equals(stored.content());
        }
    }

    private enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private Outcome load(Loadable file, Map<EntryId, Entry> loadedBefore, Instant now) {
        var first = file.asVersion(1, now);
        if (entries.add(first)) {
            entries.markLoaded(first);
            return Outcome.ADDED;
        }
        var before = loadedBefore.get(first.id());
        if (before != null && file.saysTheSame(before)) {
            return Outcome.UNCHANGED;
        }
        var current = entries.lock(first.id()).orElseThrow();
        if (file.saysTheSame(current)) {
            entries.markLoaded(current);
            return Outcome.UNCHANGED;
        }
        var next = file.asVersion(current.version() + 1, now);
        entries.replace(next);
        entries.markLoaded(next);
        return Outcome.CHANGED;
    }
}
