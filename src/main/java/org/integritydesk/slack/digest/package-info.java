/** The digest in Slack. */
@NullMarked
package org.integritydesk.slack.digest;

import org.jspecify.annotations.NullMarked;
