package org.integritydesk.playground.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that people asked again and again.
 *
 * @param area code of the policy area
 * @param issueType code of what askers need
 * @param weekly how often, in the first week
 * @param us share of the US, from 0 to 1; the rest is Canada's
 * @param growth how often in the last week, as a ratio to the first
 * @param entry that was the reply; null: none
 * @param why code of the reason for a ticket
 * @param escalated share of its questions that became tickets, from 0 to 1
 * @param solved share of the replies that were called solved
 * @param cause code of the root cause of its tickets
 * @param hours that a ticket took, on average
 * @param dollars a week that were named as at risk in some tickets; 0: never
 * @param answer of its tickets
 * @param wordings templates with {@code {who}} and {@code {where}}
 */
record Topic(
        String name,
        String area,
        String issueType,
        double weekly,
        double us,
        double growth,
        @Nullable String entry,
        String why,
        double escalated,
        double solved,
        String cause,
        double hours,
        int dollars,
        String answer,
        List<String> wordings) {
    /**
     * What {@code history.json} holds.
     *
     * @param weeks of history, up to now
     */
    record Book(int weeks, List<Topic> topics) {}
}
