/** The only importer of Lucene: analyzers, query plan, label-free thresholds, live index. The index is derived data. */
@NullMarked
package org.integritydesk.knowledge.search;

import org.jspecify.annotations.NullMarked;
