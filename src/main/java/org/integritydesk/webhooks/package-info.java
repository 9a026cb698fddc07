/**
 * Tells other systems what happens to tickets: CloudEvents 1.0 in JSON, signed as Standard Webhooks has it, carried by the outbox.
 * Out of scope: who receives them, which is configured, and what a ticket looks like to programs, which the REST interface says.
 */
@NullMarked
package org.integritydesk.webhooks;

import org.jspecify.annotations.NullMarked;
