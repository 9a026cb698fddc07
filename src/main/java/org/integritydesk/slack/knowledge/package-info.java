/** Drafts and their review in Slack. */
@NullMarked
package org.integritydesk.slack.knowledge;

import org.jspecify.annotations.NullMarked;
