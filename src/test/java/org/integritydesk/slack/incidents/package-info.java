/** What staff read about an incident. */
@NullMarked
package org.integritydesk.slack.incidents;

import org.jspecify.annotations.NullMarked;
