/** Turns Slack's message formats (mrkdwn, Block Kit) into safe HTML; pure functions. */
@NullMarked
package org.integritydesk.playground.rendering;

import org.jspecify.annotations.NullMarked;
