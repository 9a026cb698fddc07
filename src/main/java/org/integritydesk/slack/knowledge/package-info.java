/** The FAQ in Slack: writing, finding, reviewing and retiring entries. */
@NullMarked
package org.integritydesk.slack.knowledge;

import org.jspecify.annotations.NullMarked;
