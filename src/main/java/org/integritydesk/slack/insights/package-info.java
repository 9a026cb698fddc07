/** What staff and admins see of the insights in Slack: the top of it, and where the rest is. */
@NullMarked
package org.integritydesk.slack.insights;

import org.jspecify.annotations.NullMarked;
