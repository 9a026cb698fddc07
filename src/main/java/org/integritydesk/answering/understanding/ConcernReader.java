package org.integritydesk.answering.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.understanding.Lexicon.Found;

/** Reads what must not simply be answered. */
final class ConcernReader {
    private final Lexicon<Concern> concerns = Lexicon.read("concerns.txt", Concern.class);

    /** Every concern once, in the order of {@link Concern}. */
    List<Reading<Concern>> read(String text) {
        Map<Concern, List<String>> words = new EnumMap<>(Concern.class);
        for (Found<Concern> found : concerns.in(text)) {
            words.computeIfAbsent(found.meaning(), concern -> new ArrayList<>()).add(found.words());
        }
        return words.entrySet().stream()
                .map(concern -> new Reading<>(concern.getKey(), Evidence.quoted(concern.getValue())))
                .toList();
    }
}
