/** Ticket tables; only records leave. */
@NullMarked
package org.integritydesk.tickets.store;

import org.jspecify.annotations.NullMarked;
