package org.integritydesk.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.integritydesk.answering.Considered;
import org.integritydesk.answering.Considering;
import org.integritydesk.answering.Readable;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.OfflineSearch;

/** Asks labelled questions of a pack of entries, all the way to the decision. */
public final class LabelledEvaluation {
    private static final Considering CONSIDERING = Considering.offline();

    private final OfflineSearch search;

    public LabelledEvaluation(OfflineSearch search) {
        this.search = search;
    }

    /** @param today the day on which they are asked */
    public List<Judged> run(List<Entry> pack, List<LabelledQuestion> questions, LocalDate today) {
        try (var index = search.index(pack, ConfidenceFit.SHIPPED)) {
            return questions.stream()
                    .map(question -> Judged.of(question, consider(question, index, today)))
                    .toList();
        }
    }

    static Considered consider(LabelledQuestion question, OfflineSearch.Index index, LocalDate today) {
        return CONSIDERING.consider(
                new Readable.Words(question.text(), true),
                question.market(),
                today,
                query -> index.search(query, today));
    }
}
