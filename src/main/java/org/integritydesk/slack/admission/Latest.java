package org.integritydesk.slack.admission;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is remembered of people; of too many, the one not seen for longest is forgotten. Callers hold a lock. */
final class Latest<V> extends LinkedHashMap<String, V> {
    static final int MOST_PEOPLE = 10_000;

    Latest() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST_PEOPLE;
    }
}
