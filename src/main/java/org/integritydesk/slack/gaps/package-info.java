/** How owners of policy areas hear of gaps. */
@NullMarked
package org.integritydesk.slack.gaps;

import org.jspecify.annotations.NullMarked;
