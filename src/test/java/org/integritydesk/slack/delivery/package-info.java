/** How long a message waits for its files. */
@NullMarked
package org.integritydesk.slack.delivery;

import org.jspecify.annotations.NullMarked;
