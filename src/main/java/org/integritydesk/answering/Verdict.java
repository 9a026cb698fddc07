package org.integritydesk.answering;

import java.time.Instant;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What an asker said about an answer, with the answer they saw; never changed. A question can have several, one after the
 * other.
 *
 * @param version of the entry that was shown
 * @param reason null: none was given, or it did help
 */
public record Verdict(
        QuestionId question,
        EntryId entry,
        int version,
        Feedback feedback,
        @Nullable Complaint reason,
        PersonId person,
        Instant at) {}
