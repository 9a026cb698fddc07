/** The table of deliveries. */
@NullMarked
package org.integritydesk.platform.once.store;

import org.jspecify.annotations.NullMarked;
