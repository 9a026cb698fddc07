/** Decisions about the global list; only records leave. */
@NullMarked
package org.integritydesk.insights.roadmap.store;

import org.jspecify.annotations.NullMarked;
