package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** How the published entries are asked for: an editor took names out of it. */
@Singleton
class FaqWords {
    private static final EntryFilter PUBLISHED = new EntryFilter(EntryStatus.PUBLISHED, null, null, null);
    private static final int PAGE = 500;

    private final KnowledgeBase knowledge;

    FaqWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** All wordings, main questions before the others. */
    List<String> wordings() {
        List<String> questions = new ArrayList<>();
        List<String> variants = new ArrayList<>();
        @Nullable EntryId last = null;
        while (true) {
            List<Entry> page = knowledge.list(PUBLISHED, last, PAGE);
            for (Entry entry : page) {
                questions.add(entry.content().question());
                variants.addAll(entry.content().variants());
            }
            if (page.size() < PAGE) {
                questions.addAll(variants);
                return questions;
            }
            last = page.getLast().id();
        }
    }
}
