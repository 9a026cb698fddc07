package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryFilter;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The words of the published entries' questions: an editor took names out of them. */
@Singleton
class FaqWords {
    private static final EntryFilter PUBLISHED = new EntryFilter(EntryStatus.PUBLISHED, null, null, null);
    private static final int PAGE = 500;

    private final KnowledgeBase knowledge;

    FaqWords(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** All of them, in small letters. */
    Set<String> all() {
        Set<String> words = new HashSet<>();
        @Nullable EntryId last = null;
        while (true) {
            List<Entry> page = knowledge.list(PUBLISHED, last, PAGE);
            for (Entry entry : page) {
                words.addAll(Anonymous.words(entry.content().question()));
                entry.content().variants().forEach(variant -> words.addAll(Anonymous.words(variant)));
            }
            if (page.size() < PAGE) {
                return words;
            }
            last = page.getLast().id();
        }
    }
}
