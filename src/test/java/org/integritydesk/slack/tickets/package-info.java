/** Golden views of slack.tickets. */
@NullMarked
package org.integritydesk.slack.tickets;

import org.jspecify.annotations.NullMarked;
