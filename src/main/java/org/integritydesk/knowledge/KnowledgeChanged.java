package org.integritydesk.knowledge;

/**
 * What can be found has changed; fired inside the transaction that changed it.
 *
 * @param revision counts up with every such change, over all instances
 */
public record KnowledgeChanged(long revision) {}
