package org.integritydesk.knowledge;

import io.smallrye.config.ConfigMapping;

/** Settings of the knowledge base. */
@ConfigMapping(prefix = "integrity.knowledge")
public interface KnowledgeConfig {
    /** Whether the sample entries are loaded at the start, while no entry has come from files yet. */
    boolean samplePack();

    /** Whether an editor needs another one to publish what they wrote themselves. */
    boolean secondPerson();
}
