package org.integritydesk.answering;

import java.util.List;
import org.integritydesk.answering.understanding.Concern;
import org.integritydesk.answering.understanding.CutOut;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.answering.understanding.Understanding;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;

/**
 * What was understood from a question besides its market, as it is kept with it.
 *
 * @param language a language tag like {@code fr}
 * @param concerns why it was not simply answered; empty for an ordinary question
 * @param pasted what a ticket needs of what came with the question
 */
public record Understood(
        Reading<PolicyArea> area,
        Reading<IssueType> issueType,
        Reading<Priority> urgency,
        Reading<String> language,
        List<Reading<Concern>> concerns,
        List<CutOut> pasted) {
    public Understood {
        concerns = List.copyOf(concerns);
        pasted = List.copyOf(pasted);
    }

    /** What to remember of an understanding. */
    public static Understood of(Understanding read) {
        return new Understood(
                read.area(),
                read.issueType(),
                read.urgency(),
                new Reading<>(
                        read.language().value().toLanguageTag(), read.language().evidence()),
                read.concerns(),
                read.cutOuts().stream().filter(CutOut::isMaterial).toList());
    }
}
