/** The App Home tab, and the queue that staff see there and by command. */
@NullMarked
package org.integritydesk.slack.home;

import org.jspecify.annotations.NullMarked;
