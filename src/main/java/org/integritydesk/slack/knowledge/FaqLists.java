package org.integritydesk.slack.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryState;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;

/** Which entries somebody who works on them wants to see. */
@ApplicationScoped
class FaqLists {
    /** One more than is shown, so that the list can say so. */
    private static final int ENOUGH = EntryListMessage.SHOWN + 1;

    private final KnowledgeBase knowledge;
    private final Clock clock;

    FaqLists(KnowledgeBase knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    Message waiting() {
        return list("Waiting for review", in(EntryStatus.IN_REVIEW, null), "Nothing waits. Well done.");
    }

    Message drafts() {
        return list("Drafts", in(EntryStatus.DRAFT, null), "There are no drafts.");
    }

    Message stale() {
        return list(
                "Past their review date, longest first",
                knowledge.stale(LocalDate.now(clock), ENOUGH).stream(),
                "Nothing is stale. Well done.");
    }

    /** The entry with this id, else those that hold the words: published, in review, and drafts. */
    Message find(String wordsOrId) {
        Optional<EntryState> byId = knowledge.state(new EntryId(wordsOrId));
        Stream<Entry> found = byId.isPresent()
                ? byId.stream().map(EntryState::current)
                : Stream.of(EntryStatus.PUBLISHED, EntryStatus.IN_REVIEW, EntryStatus.DRAFT)
                        .flatMap(status -> in(status, wordsOrId));
        return list(
                "Entries about “" + wordsOrId + "”",
                found,
                "No entry holds all these words. Try fewer, or other ones.");
    }

    private Stream<Entry> in(EntryStatus status, @Nullable String words) {
        return knowledge.list(new EntryFilter(status, null, null, words), null, ENOUGH).stream();
    }

    private Message list(String title, Stream<Entry> entries, String none) {
        List<EntryState> states = entries.map(Entry::id)
                .distinct()
                .limit(ENOUGH)
                .flatMap(id -> knowledge.state(id).stream())
                .toList();
        return EntryListMessage.of(title, states, none, LocalDate.now(clock));
    }
}
