/** Tests of how owners hear of gaps. */
@NullMarked
package org.integritydesk.slack.gaps;

import org.jspecify.annotations.NullMarked;
