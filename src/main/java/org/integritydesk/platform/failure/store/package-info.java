/** The table of incidents. */
@NullMarked
package org.integritydesk.platform.failure.store;

import org.jspecify.annotations.NullMarked;
