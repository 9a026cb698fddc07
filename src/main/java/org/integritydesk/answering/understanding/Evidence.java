package org.integritydesk.answering.understanding;

import java.util.Collection;
import java.util.stream.Collectors;

/** How evidence is written for people. */
final class Evidence {
    /** More words than this convince nobody. */
    private static final int MOST = 4;

    private Evidence() {}

    /** The words a reading rests on, in quotation marks. */
    static String quoted(Collection<String> words) {
        return words.stream().limit(MOST).map(word -> "“" + word.strip() + "”").collect(Collectors.joining(", "));
    }
}
