/** Tests of what Slack knows about people. */
@NullMarked
package org.integritydesk.slack.people;

import org.jspecify.annotations.NullMarked;
