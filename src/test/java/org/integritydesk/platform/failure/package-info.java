/** Incidents: what is kept of them, and what is not. */
@NullMarked
package org.integritydesk.platform.failure;

import org.jspecify.annotations.NullMarked;
