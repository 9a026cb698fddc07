/** Editions and the channels they go to; only records leave. */
@NullMarked
package org.integritydesk.digest.store;

import org.jspecify.annotations.NullMarked;
