/** How requests from Slack come in: raw bytes, checked before anything parses them, then Bolt. */
@NullMarked
package org.integritydesk.slack.transport;

import org.jspecify.annotations.NullMarked;
