/** The outbox table. */
@NullMarked
package org.integritydesk.platform.outbox.store;

import org.jspecify.annotations.NullMarked;
