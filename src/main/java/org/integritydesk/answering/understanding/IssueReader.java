package org.integritydesk.answering.understanding;

import java.util.List;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.taxonomy.IssueType;

/** Reads what the asker needs: of several needs the one that stands highest in the file. */
final class IssueReader {
    private final Lexicon<IssueType> issues = Lexicon.read("issues.txt", IssueType.class);

    /** The need behind a question; a question of policy when no word tells. */
    Reading<IssueType> read(String text) {
        List<Found<IssueType>> found = issues.in(text);
        if (found.isEmpty()) {
            return new Reading<>(IssueType.POLICY_Q, "no word says otherwise");
        }
        IssueType first = found.getFirst().meaning();
        return new Reading<>(
                first,
                Evidence.quoted(found.stream()
                        .filter(one -> one.meaning() == first)
                        .map(one -> Fold.of(one.words()))
                        .distinct()
                        .toList()));
    }
}
