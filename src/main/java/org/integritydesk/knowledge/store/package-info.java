/** Entities and repositories of entries; only records leave. */
@NullMarked
package org.integritydesk.knowledge.store;

import org.jspecify.annotations.NullMarked;
