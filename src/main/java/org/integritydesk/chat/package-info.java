/** Neutral words for people and places in a chat: opaque values without behaviour, and the question who
 * may do what. Nothing here knows Slack. */
@NullMarked
package org.integritydesk.chat;

import org.jspecify.annotations.NullMarked;
