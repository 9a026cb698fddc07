package org.integritydesk.tickets;

import java.util.List;
import org.integritydesk.taxonomy.IssueType;

/**
 * What was understood from a question when its ticket was opened, besides market, area and priority.
 *
 * @param language of the requester's own words, as a language tag like {@code fr}
 * @param because what all of it was read from
 * @param pasted what came with the question but is no part of what it asks, in order
 */
public record Intake(IssueType issueType, String language, Because because, List<Pasted> pasted) {
    public Intake {
        pasted = List.copyOf(pasted);
    }

    /** The evidence for each, for people. */
    public record Because(String market, String area, String issueType, String priority, String language) {}

    /**
     * A piece of pasted material.
     *
     * @param kind in a few words, for people
     */
    public record Pasted(String kind, String text) {}
}
