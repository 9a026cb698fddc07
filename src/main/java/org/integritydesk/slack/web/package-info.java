/** Calls to Slack: the client, messages, views, and replies to a click. */
@NullMarked
package org.integritydesk.slack.web;

import org.jspecify.annotations.NullMarked;
