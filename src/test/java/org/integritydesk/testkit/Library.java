package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryAct;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.KnowledgeBase;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.SearchQuery;
import org.integritydesk.knowledge.SomeEntries;
import org.integritydesk.taxonomy.Market;

/** What the desk knows, changed as by an editor at work elsewhere. */
@Singleton
public class Library {
    private static final PersonId EDITOR = new PersonId("U0LIBRARIAN");

    /** A search waits a second for its index; a busy machine may need longer to read what an entry says. */
    private static final Duration BUSY = Duration.ofSeconds(30);

    private final KnowledgeBase knowledge;
    private final Rows rows;

    Library(KnowledgeBase knowledge, Rows rows) {
        this.knowledge = knowledge;
        this.rows = rows;
    }

    /** Publishes a new entry; a search after it finds it. */
    public Entry publish(EntryContent content) {
        return searchable(SomeEntries.publish(knowledge, content));
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

    private Entry done(Edit edit) {
        assertThat(edit).isInstanceOf(Edit.Done.class);
        return searchable(((Edit.Done) edit).entry());
    }

    /** The entry, as soon as every search knows of its change; at once where that is not committed yet. */
    private Entry searchable(Entry entry) {
        if (QuarkusTransaction.isActive()) {
            return entry;
        }
        long wanted =
                Long.parseLong(rows.of("select value from knowledge_revision").getFirst());
        await().atMost(BUSY)
                .until(() -> knowledge
                                .search(new SearchQuery(entry.content().question(), Market.UNSPEC, 1))
                                .revision()
                        >= wanted);
        return entry;
    }
}
