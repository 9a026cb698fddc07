package org.integritydesk.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does to an entry. A note says why, for the history; null: nobody said. While a proposal is worked on, the
 * published version goes on answering.
 */
public sealed interface EntryAct {
    /** Keeps the content as a draft; it need not be complete. */
    record Save(EntryContent content, @Nullable String note) implements EntryAct {}

    /** Asks another editor to approve the content. */
    record Submit(EntryContent content, @Nullable String note) implements EntryAct {}

    /** Publishes the content. The approver may correct what was proposed: two people have then looked at it. */
    record Approve(EntryContent content, @Nullable String note) implements EntryAct {}

    /** Gives what is in review back to its author as a draft. */
    record SendBack(String comment) implements EntryAct {}

    /** Drops a proposal; it stays in the history. */
    record Discard(@Nullable String note) implements EntryAct {}

    /** Takes a published answer out of use, and a proposal with it. */
    record Retire(String reason) implements EntryAct {}
}
