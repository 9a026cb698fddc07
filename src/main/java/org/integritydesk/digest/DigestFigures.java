package org.integritydesk.digest;

import org.jspecify.annotations.Nullable;

/**
 * A week in numbers.
 *
 * @param asked questions
 * @param selfServed of these, answered or referred without a ticket
 * @param solved of these, said by the asker to be solved
 * @param opened tickets
 * @param resolved tickets
 * @param replyMinutes median from the opening of a ticket to its answer; null: fewer than three were answered
 */
public record DigestFigures(
        int asked,
        int selfServed,
        int solved,
        int opened,
        int resolved,
        @Nullable Long replyMinutes) {}
