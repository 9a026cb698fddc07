package org.integritydesk.knowledge.search;

import org.integritydesk.knowledge.ConfidenceFit;

/** What every index is searched with. */
record SearchTools(ContentWords words, Embedder embedder, ConfidenceFit fit) {}
