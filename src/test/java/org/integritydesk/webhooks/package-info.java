/** Webhooks against real servers on this machine. */
@NullMarked
package org.integritydesk.webhooks;

import org.jspecify.annotations.NullMarked;
