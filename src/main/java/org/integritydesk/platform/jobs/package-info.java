/** Work that runs later or again and again: once over all instances, kept in PostgreSQL by db-scheduler. */
@NullMarked
package org.integritydesk.platform.jobs;

import org.jspecify.annotations.NullMarked;
