/** Asking and answering in Slack: one class a message, action or command. */
@NullMarked
package org.integritydesk.slack.answering;

import org.jspecify.annotations.NullMarked;
