package org.integritydesk.knowledge;

import java.util.List;

/**
 * What can be found has changed; fired inside the transaction that changed it.
 *
 * @param revision counts up with every such change, over all instances
 * @param changes the entries concerned
 */
public record KnowledgeChanged(long revision, List<PublishedChange> changes) {
    public KnowledgeChanged {
        changes = List.copyOf(changes);
    }
}
