package org.integritydesk.slack.knowledge;

import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;

/** A draft as a button or form names it: entry id, and the version the person saw. */
record DraftRef(EntryId id, int version) {
    static DraftRef of(Entry entry) {
        return new DraftRef(entry.id(), entry.version());
    }

    static DraftRef parse(String text) {
        int at = text.lastIndexOf('@');
        return new DraftRef(new EntryId(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
