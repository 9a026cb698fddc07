package org.integritydesk.insights;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the desk knows of the words that people use: those of the FAQ, which anybody may be told, and names, which nobody may. */
public final class KnownWords {
    private final List<String> wordings;
    private final Set<String> faq = new HashSet<>();
    private final AdvertiserNames names;

    private KnownWords(List<String> wordings, AdvertiserNames names) {
        this.wordings = List.copyOf(wordings);
        this.names = names;
        wordings.forEach(wording -> faq.addAll(Anonymous.words(wording)));
    }

    /**
     * What is known.
     *
     * @param wordings of the published entries, out of which an editor took names
     * @param names of advertisers and accounts, as tickets have them
     */
    public static KnownWords of(List<String> wordings, Collection<String> names) {
        return new KnownWords(wordings, AdvertiserNames.of(names));
    }

    List<String> wordings() {
        return wordings;
    }

    /** Words of the FAQ, in small letters. */
    Set<String> faq() {
        return faq;
    }

    AdvertiserNames names() {
        return names;
    }
}
