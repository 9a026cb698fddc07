/** What Slack sends to an app: signed commands, interactions and events, and what it makes of the answers. */
@NullMarked
package org.integritydesk.playground.outbound;

import org.jspecify.annotations.NullMarked;
