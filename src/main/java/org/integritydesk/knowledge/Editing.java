package org.integritydesk.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.store.EntryRepository;

/** What people do to entries, step by step. The caller brings the transaction. */
@ApplicationScoped
class Editing {
    private static final String WORDING_ADDED = "Wording added";

    private final EntryRepository entries;
    private final EntryKeeper keeper;
    private final KnowledgeConfig config;
    private final Clock clock;

    Editing(EntryRepository entries, EntryKeeper keeper, KnowledgeConfig config, Clock clock) {
        this.entries = entries;
        this.keeper = keeper;
        this.config = config;
        this.clock = clock;
    }

    Entry draft(EntryContent content, String origin, PersonId author) {
        var slug = Slug.of(content.area(), content.question());
        for (int attempt = 1; ; attempt++) {
            var id = new EntryId(Slug.numbered(slug, attempt));
            var draft = new Entry(id, 1, EntryStatus.DRAFT, content, origin, author, author, clock.instant(), null);
            if (keeper.add(draft)) {
                return draft;
            }
        }
    }

    Edit act(EntryId id, int expectedVersion, EntryAct act, Actor actor) {
        lockRevisionFor(act);
        Optional<EntryState> found = entries.lock(id);
        if (found.isEmpty()) {
            return new Edit.Unknown(id);
        }
        EntryState state = found.get();
        if (state.current().version() != expectedVersion) {
            return new Edit.Conflict(state.current());
        }
        return switch (EntryLifecycle.judge(state, act, actor, config.secondPerson(), clock.instant())) {
            case EntryLifecycle.Verdict.NotForThem no -> new Edit.NotAllowed();
            case EntryLifecycle.Verdict.NotNow no -> new Edit.NotPossible(state.current());
            case EntryLifecycle.Verdict.Legal legal -> {
                List<FieldProblem> problems = problems(id, act);
                yield problems.isEmpty() ? keep(state, legal) : new Edit.Refused(problems);
            }
        };
    }

    Edit addWording(EntryId id, String wording, Actor actor) {
        entries.lockRevision();
        Optional<EntryState> found = entries.lock(id);
        if (found.isEmpty()) {
            return new Edit.Unknown(id);
        }
        if (!actor.is(Role.STAFF) && !actor.is(Role.EDITOR)) {
            return new Edit.NotAllowed();
        }
        EntryState state = found.get();
        if (state.published() == null && !state.isProposal()) {
            return new Edit.NotPossible(state.current());
        }
        EntryContent wanted = withWording(state.shown().content(), wording);
        List<FieldProblem> problems = state.published() == null
                ? List.of()
                : Stream.concat(EntryRules.check(wanted).stream(), taken(id, wanted).stream())
                        .toList();
        return problems.isEmpty() ? new Edit.Done(addTo(state, wording, actor.id())) : new Edit.Refused(problems);
    }

    /** To what answers and to what is worked on, so that publishing the proposal does not lose the wording. */
    private Entry addTo(EntryState state, String wording, PersonId editor) {
        EntryState after = state;
        if (state.published() != null) {
            after = addTo(after, state.published(), wording, editor);
        }
        if (state.isProposal()) {
            after = addTo(after, state.current(), wording, editor);
        }
        return after.shown();
    }

    private EntryState addTo(EntryState state, Entry version, String wording, PersonId editor) {
        EntryContent content = withWording(version.content(), wording);
        if (content.equals(version.content())) {
            return state;
        }
        Entry made = state.next(version.status(), content, editor, version.author(), clock.instant(), WORDING_ADDED);
        EntryState after = version.status() == EntryStatus.PUBLISHED ? state.replaced(made) : state.proposed(made);
        keeper.keep(List.of(new EntryStep(state, made, after)));
        return after;
    }

    private static EntryContent withWording(EntryContent content, String wording) {
        var line = wording.strip().replaceAll("\\s+", " ");
        return WordingKey.all(content).contains(WordingKey.of(line))
                ? content
                : content.toBuilder()
                        .variants(Stream.concat(content.variants().stream(), Stream.of(line))
                                .toList())
                        .build();
    }

    private Edit keep(EntryState state, EntryLifecycle.Verdict.Legal legal) {
        if (legal.made().version() > state.lastVersion()) {
            keeper.keep(List.of(new EntryStep(state, legal.made(), legal.after())));
        }
        return legal.waits() ? new Edit.NeedsSecondPerson(legal.made()) : new Edit.Done(legal.made());
    }

    private List<FieldProblem> problems(EntryId id, EntryAct act) {
        return switch (act) {
            case EntryAct.Save save -> List.of();
            case EntryAct.Submit(var content, var note) -> publishable(id, content);
            case EntryAct.Approve(var content, var note) -> publishable(id, content);
            case EntryAct.SendBack(var comment) -> said("comment", comment, "say what is to be changed");
            case EntryAct.Discard discard -> List.of();
            case EntryAct.Retire(var reason) -> said("reason", reason, "say why this answer is no longer given");
        };
    }

    private List<FieldProblem> publishable(EntryId id, EntryContent content) {
        return Stream.concat(EntryRules.check(content).stream(), taken(id, content).stream())
                .toList();
    }

    private List<FieldProblem> taken(EntryId id, EntryContent content) {
        return keeper.taken(List.of(content)).problems(id, content);
    }

    private static List<FieldProblem> said(String field, String text, String wanted) {
        return text.isBlank() ? List.of(new FieldProblem(field, "is empty; " + wanted)) : List.of();
    }

    /** What changes answers waits its turn, so that two entries cannot take the same wording at the same moment. */
    private void lockRevisionFor(EntryAct act) {
        switch (act) {
            case EntryAct.Approve approve -> entries.lockRevision();
            case EntryAct.Retire retire -> entries.lockRevision();
            // Compares wordings, and may have to keep those of an older release.
            case EntryAct.Submit submit -> entries.lockRevision();
            case EntryAct.Save save -> {}
            case EntryAct.SendBack sendBack -> {}
            case EntryAct.Discard discard -> {}
        }
    }
}
