/** Neutral words for people and places in a chat: opaque values without behaviour. Nothing here knows Slack. */
@NullMarked
package org.integritydesk.chat;

import org.jspecify.annotations.NullMarked;
