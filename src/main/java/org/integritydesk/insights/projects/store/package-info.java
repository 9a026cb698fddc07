/** Projects and their history; only records leave. */
@NullMarked
package org.integritydesk.insights.projects.store;

import org.jspecify.annotations.NullMarked;
