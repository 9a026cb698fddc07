package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import jakarta.inject.Singleton;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.SomeEntries;

/** What the desk knows, changed as by an editor at work elsewhere. */
@Singleton
public class Library {
    private static final PersonId EDITOR = new PersonId("U0LIBRARIAN");

    private final KnowledgeBase knowledge;

    Library(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Publishes a new entry; a search after it finds it. */
    public Entry publish(EntryContent content) {
        return SomeEntries.publish(knowledge, content);
    }

    /** Publishes other content of an entry, whatever its version is. */
    public Entry change(Entry entry, EntryContent content) {
        var changed = new ParsedEntry.Valid(entry.id(), content, EntryStatus.PUBLISHED);
        return done(knowledge.put(changed, version(entry), EDITOR, null));
    }

    /** Retires an entry. */
    public Entry retire(Entry entry) {
        return done(knowledge.act(
                entry.id(), version(entry), new EntryAct.Retire("No longer true"), someEditor("U0SOMEEDITOR")));
    }

    private int version(Entry entry) {
        return knowledge.state(entry.id()).orElseThrow().current().version();
    }

    private static Entry done(Edit edit) {
        assertThat(edit).isInstanceOf(Edit.Done.class);
        return ((Edit.Done) edit).entry();
    }
}
