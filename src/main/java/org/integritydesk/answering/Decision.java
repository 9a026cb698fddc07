package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/** What to do with a question. */
public sealed interface Decision {
    /** One approved entry fits. */
    record Answer(Entry entry) implements Decision {}

    /** Some entries are plausible; the asker picks. Best first, at most three. */
    record Suggest(List<Candidate> candidates) implements Decision {}

    /**
     * A person decides.
     *
     * @param entry the entry that says so; null: nothing fits
     */
    record Escalate(WhyEscalated why, @Nullable Entry entry) implements Decision {}

    /** Not moderation: the entry says where it belongs. */
    record Refer(Entry entry) implements Decision {}
}
