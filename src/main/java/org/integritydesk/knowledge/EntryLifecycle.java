package org.integritydesk.knowledge;

import java.time.Instant;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an entry by an act (pure). Staff and editors propose, editors decide, and nobody approves what they
 * wrote themselves, unless it is mere upkeep of what answers.
 */
final class EntryLifecycle {
    private static final Set<Role> WRITERS = Set.of(Role.STAFF, Role.EDITOR);
    private static final Set<Role> DECIDERS = Set.of(Role.EDITOR);

    private EntryLifecycle() {}

    /** What is to be said about an act. */
    sealed interface Verdict {
        /**
         * It may be done.
         *
         * @param made the version it makes; the current one, if the act changes nothing
         * @param waits whether a second person must approve before it answers
         */
        record Legal(Entry made, EntryState after, boolean waits) implements Verdict {}

        /** It makes no sense as the entry stands. */
        record NotNow() implements Verdict {}

        /** Only others may do it. */
        record NotForThem() implements Verdict {}
    }

    /**
     * Judges an act; changes nothing.
     *
     * @param twoPeople whether nobody may approve what they wrote themselves
     */
    static Verdict judge(EntryState state, EntryAct act, Actor actor, boolean twoPeople, Instant now) {
        return switch (act) {
            case EntryAct.Save(var content, var note)
            when may(actor, WRITERS) -> proposed(state, EntryStatus.DRAFT, content, actor.id(), now, note, false);
            case EntryAct.Submit(var content, var note)
            when may(actor, WRITERS) -> proposed(state, EntryStatus.IN_REVIEW, content, actor.id(), now, note, false);
            case EntryAct.Approve(var content, var note)
            when may(actor, DECIDERS) ->
                twoPeople && isOwnWord(state, content, actor.id())
                        ? proposed(state, EntryStatus.IN_REVIEW, content, actor.id(), now, note, true)
                        : approved(state, content, actor.id(), now, note);
            case EntryAct.SendBack(var comment)
            when may(actor, DECIDERS) ->
                state.current().status() == EntryStatus.IN_REVIEW
                        ? proposed(state, EntryStatus.DRAFT, state.current().content(), actor.id(), now, comment, false)
                        : new Verdict.NotNow();
            case EntryAct.Discard(var note)
            when may(actor, DECIDERS) ->
                state.isProposal() ? discarded(state, actor.id(), now, note) : new Verdict.NotNow();
            case EntryAct.Retire(var reason)
            when may(actor, DECIDERS) ->
                state.published() == null
                        ? new Verdict.NotNow()
                        : retired(state, state.published(), actor.id(), now, reason);
            default -> new Verdict.NotForThem();
        };
    }

    private static boolean may(Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(actor::is);
    }

    private static Verdict proposed(
            EntryState state,
            EntryStatus status,
            EntryContent content,
            PersonId editor,
            Instant now,
            @Nullable String note,
            boolean waits) {
        Entry current = state.current();
        if (current.status() == status && current.content().equals(content)) {
            return new Verdict.Legal(current, state, waits);
        }
        Entry made = state.next(status, content, editor, author(state, content, editor), now, note);
        return new Verdict.Legal(made, state.proposed(made), waits);
    }

    private static Verdict approved(
            EntryState state, EntryContent content, PersonId editor, Instant now, @Nullable String note) {
        Entry current = state.current();
        if (current.status() == EntryStatus.PUBLISHED && current.content().equals(content)) {
            return new Verdict.Legal(current, state, false);
        }
        Entry made = state.next(EntryStatus.PUBLISHED, content, editor, author(state, content, editor), now, note);
        return new Verdict.Legal(made, state.approved(made), false);
    }

    private static Verdict discarded(EntryState state, PersonId editor, Instant now, @Nullable String note) {
        Entry current = state.current();
        Entry made = state.next(EntryStatus.RETIRED, current.content(), editor, current.author(), now, note);
        return new Verdict.Legal(made, state.discarded(made), false);
    }

    private static Verdict retired(EntryState state, Entry published, PersonId editor, Instant now, String reason) {
        Entry made = state.next(EntryStatus.RETIRED, published.content(), editor, published.author(), now, reason);
        return new Verdict.Legal(made, state.retired(made), false);
    }

    /** Whether publishing this would make somebody's word an answer that only they have looked at. */
    private static boolean isOwnWord(EntryState state, EntryContent content, PersonId approver) {
        Entry published = state.published();
        if (published != null && content.isUpkeepOf(published.content())) {
            return false;
        }
        return state.isProposal() ? approver.equals(state.current().author()) : true;
    }

    /** Who wrote this: whoever changed the substance last. Bringing a retired answer back is a new word. */
    private static @Nullable PersonId author(EntryState state, EntryContent content, PersonId editor) {
        Entry current = state.current();
        return current.status() == EntryStatus.RETIRED || Substance.changed(current.content(), content)
                ? editor
                : current.author();
    }
}
