package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.store.EntryRepository;
import org.jspecify.annotations.Nullable;

/** Brings entries from outside into the store: what operators give, in files or over REST. The caller brings the transaction. */
@ApplicationScoped
class EntryLoader {
    private final EntryRepository entries;
    private final EntryKeeper keeper;
    private final Clock clock;

    EntryLoader(EntryRepository entries, EntryKeeper keeper, Clock clock) {
        this.entries = entries;
        this.keeper = keeper;
        this.clock = clock;
    }

    ImportReport load(List<ParsedFile> files, ImportMode mode) {
        entries.lockRevision();
        List<Problem> refused = new ArrayList<>();
        List<Entry> known = new ArrayList<>();
        List<Incoming> incoming = new ArrayList<>();
        var loadedBefore = entries.loaded();
        Instant now = clock.instant();
        List<Loadable> good = goodOnes(EntryFiles.refuseDuplicates(files), refused);
        var storedBefore =
                entries.lock(good.stream().map(file -> file.entry().id()).toList());
        for (var file : good) {
            EntryState stored = storedBefore.get(file.entry().id());
            Entry loaded = loadedBefore.get(file.entry().id());
            if (loaded != null && Placement.says(loaded, file.entry())) {
                known.add(loaded);
            } else if (stored != null && Placement.isThere(stored, file.entry())) {
                known.add(Placement.counterpart(stored, file.entry()));
            } else {
                incoming.add(file.onto(stored, now));
            }
        }
        List<EntryStep> steps = withoutTakenWordings(incoming, refused);
        boolean applied = refused.isEmpty() || mode == ImportMode.GOOD_ONES;
        if (applied) {
            keeper.keep(steps);
            entries.markLoaded(Stream.concat(known.stream(), steps.stream().map(EntryStep::made))
                    .toList());
        }
        return new ImportReport(
                ids(steps.stream().filter(step -> step.before() == null)),
                ids(steps.stream().filter(step -> step.before() != null)),
                known.stream().map(Entry::id).toList(),
                refused,
                applied);
    }

    /**
     * Keeps one entry.
     *
     * @param expectedVersion of what is shown now; null: there must be no such entry
     */
    Edit put(ParsedEntry.Valid entry, @Nullable Integer expectedVersion, PersonId editor, @Nullable String note) {
        entries.lockRevision();
        EntryState stored = entries.lock(entry.id()).orElse(null);
        if (stored == null && expectedVersion != null) {
            return new Edit.Unknown(entry.id());
        }
        if (stored != null && (expectedVersion == null || stored.shown().version() != expectedVersion)) {
            return new Edit.Conflict(stored.shown());
        }
        if (stored != null && Placement.isThere(stored, entry)) {
            return new Edit.Done(stored.shown());
        }
        if (entry.status() == EntryStatus.PUBLISHED) {
            var taken = keeper.taken(List.of(entry.content())).problems(entry.id(), entry.content());
            if (!taken.isEmpty()) {
                return new Edit.Refused(taken);
            }
        }
        var origin = stored == null ? editor.value() : stored.current().origin();
        EntryStep step = Placement.of(stored, entry, origin, editor, clock.instant(), note);
        keeper.keep(List.of(step));
        return new Edit.Done(step.made());
    }

    private record Loadable(ParsedFile file, ParsedEntry.Valid entry) {
        Incoming onto(@Nullable EntryState stored, Instant now) {
            return new Incoming(file, Placement.of(stored, entry, file.file(), null, now, null));
        }
    }

    private record Incoming(ParsedFile file, EntryStep step) {}

    /** Those without a problem, by id, so that two writers lock the entries in the same order. */
    private static List<Loadable> goodOnes(List<ParsedFile> files, List<Problem> refused) {
        List<Loadable> good = new ArrayList<>();
        for (var file : files) {
            switch (file.entry()) {
                case ParsedEntry.Invalid invalid -> refused.addAll(invalid.problems());
                case ParsedEntry.Valid valid -> good.add(new Loadable(file, valid));
            }
        }
        good.sort(Comparator.comparing(file -> file.entry().id().value()));
        return good;
    }

    /**
     * Compares with what will answer after the load. Leaving one out may bring an old wording back, so that it is done
     * until all agree.
     */
    private List<EntryStep> withoutTakenWordings(List<Incoming> incoming, List<Problem> refused) {
        List<Incoming> good = incoming;
        while (true) {
            Map<Incoming, List<FieldProblem>> taken = taken(good);
            if (taken.isEmpty()) {
                return good.stream().map(Incoming::step).toList();
            }
            taken.forEach((one, problems) -> problems.forEach(problem -> refused.add(
                    new Problem(one.file().file(), one.file().line(), problem.field(), problem.sentence()))));
            good = good.stream().filter(one -> !taken.containsKey(one)).toList();
        }
    }

    private Map<Incoming, List<FieldProblem>> taken(List<Incoming> incoming) {
        Set<EntryId> replaced = incoming.stream()
                .map(Incoming::step)
                .filter(EntryStep::changesAnswer)
                .map(step -> step.made().id())
                .collect(Collectors.toSet());
        List<Incoming> answering = incoming.stream()
                .filter(one -> one.step().made().status() == EntryStatus.PUBLISHED)
                .toList();
        var wordings = TakenWordings.of(
                keeper
                        .sharing(answering.stream()
                                .map(one -> one.step().made().content())
                                .toList())
                        .stream()
                        .filter(staying -> !replaced.contains(staying.id()))
                        .toList());
        Map<Incoming, List<FieldProblem>> taken = new LinkedHashMap<>();
        for (var one : answering) {
            Entry made = one.step().made();
            var problems = wordings.problems(made.id(), made.content());
            if (!problems.isEmpty()) {
                taken.put(one, problems);
            }
            wordings.take(made.id(), made.content());
        }
        return taken;
    }

    private static List<EntryId> ids(Stream<EntryStep> steps) {
        return steps.map(step -> step.made().id()).toList();
    }
}
