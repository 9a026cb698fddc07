/** Tickets in Slack: card, news, modals, and the buttons on them. */
@NullMarked
package org.integritydesk.slack.tickets;

import org.jspecify.annotations.NullMarked;
